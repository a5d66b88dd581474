/**
 * Something that a caller asked for and can't have, as data: a stable `code`, typed `details` that are safe
 * to show in public, and a message made from them. Which HTTP status it becomes is decided at the edge.
 */
export class DomainError<Code extends string = string, Details extends object = object> extends Error {
  constructor(
    readonly code: Code,
    readonly details: Details,
    message: string,
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** A class of errors that share a code and say their message from the details. */
export function defineError<Code extends string, Details extends object>(
  code: Code,
  toMessage: (details: Details) => string,
) {
  return class extends DomainError<Code, Details> {
    static readonly code = code;

    constructor(details: Details) {
      super(code, details, toMessage(details));
    }
  };
}

export function isDomainError(error: unknown): error is DomainError {
  return error instanceof DomainError;
}
