import type { DomainError } from './domain-error';
import {
  DraftsForbiddenError,
  InvalidParameterError,
  ProjectNotFoundError,
  UnknownFilterError,
  UnknownFormatError,
  UnknownLocaleError,
  UnknownOperatorError,
  UnknownParameterError,
} from './request-errors';

export { DomainError, defineError, isDomainError } from './domain-error';
export * from './request-errors';

/** Every error of the kernel by its code: the documents and the edge's statuses are tested against it. */
export const DOMAIN_ERRORS = {
  'unknown-locale': UnknownLocaleError,
  'unknown-parameter': UnknownParameterError,
  'unknown-filter': UnknownFilterError,
  'unknown-operator': UnknownOperatorError,
  'unknown-format': UnknownFormatError,
  'invalid-parameter': InvalidParameterError,
  'project-not-found': ProjectNotFoundError,
  'drafts-forbidden': DraftsForbiddenError,
} satisfies Record<string, (new (details: never) => DomainError) & { code: string }>;

export type DomainErrorCode = keyof typeof DOMAIN_ERRORS;
