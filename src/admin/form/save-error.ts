/** An error as the panel's queries give it. */
export interface SaveError {
  name?: string;
  message?: string;
  status?: number;
  details?: unknown;
}

const REFUSED = 'ValidationError';

/**
 * A refused save, as the content manager's form has to be told of it: an error of validation, since it takes any other
 * for a save that went well. Who asked nothing wrong reads in our words that nothing was saved: the
 * message is the end of their key, `apiError.…`.
 */
export function toSaveError(error: SaveError): SaveError {
  if (error.name === REFUSED) return error;
  return { ...error, name: REFUSED, message: messageOf(error), details: undefined };
}

function messageOf({ status, message }: SaveError): string {
  if (status === undefined) return 'fiche.form.unreachable';
  if (status >= 500 || !message) return 'fiche.form.failed';
  return message;
}
