type Values = Record<string, unknown>;

/** A form at one moment: what it began with, and what is in it. */
export interface FormMoment {
  initial: Values;
  values: Values;
}

/** What a form has to be given back once it was filled anew with `values`: the fields in which people had typed. */
export function typedOver({ initial, values: typed }: FormMoment, values: Values): [string, unknown][] {
  return Object.entries(typed).filter(
    ([name, value]) => !isSame(value, initial[name]) && !isSame(value, values[name]),
  );
}

/** A form's values are what JSON can say. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
