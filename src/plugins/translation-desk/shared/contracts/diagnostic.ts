/** `error` stops the save of its unit, or the reading of its file; `warning` doesn't. */
export type Severity = 'error' | 'warning';

/**
 * A finding about what a person gave: one of the codes of `Details`, which are stable, with the facts that its message
 * is made from. `message` says it in English for other programs; the panel has a sentence of its own for each code.
 */
export type Diagnostic<Details extends object, Code extends keyof Details = keyof Details> = {
  [One in Code]: { code: One; severity: Severity; message: string; details: Details[One] };
}[Code];

/** Of codes that say all there is to say. */
export type NoDetails = Readonly<Record<string, never>>;
