/** `error` stops the save of its unit, `warning` doesn't. */
export type Severity = 'error' | 'warning';

/** A finding about a person's input: a stable code and the facts its message is made from. */
export interface Diagnostic<Code extends string = string> {
  code: Code;
  severity: Severity;
  message: string;
  details: Readonly<Record<string, string | number | readonly string[]>>;
}
