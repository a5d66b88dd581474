import type { Locale } from '../locale';
import { defineError } from './domain-error';

export interface UnknownNameDetails {
  /** The name as it was asked for. */
  name: string;
  allowed: readonly string[];
}

export interface InvalidParameterDetails {
  parameter: string;
  value: unknown;
  /** What the value may be: the words allowed, or one sentence about its form. */
  expected: readonly string[] | string;
}

export const UnknownLocaleError = defineError(
  'unknown-locale',
  ({ locale, allowed }: { locale: string; allowed: readonly Locale[] }) =>
    `There is no locale ${quote(locale)}. Locales are: ${list(allowed)}.`,
);

export const UnknownParameterError = defineError(
  'unknown-parameter',
  ({ name, allowed }: UnknownNameDetails) =>
    `There is no parameter ${quote(name)} here. Parameters are: ${list(allowed)}.`,
);

export const UnknownFilterError = defineError(
  'unknown-filter',
  ({ name, allowed }: UnknownNameDetails) =>
    `There is no filter on ${quote(name)}. Filters are on: ${list(allowed)}.`,
);

export const UnknownOperatorError = defineError(
  'unknown-operator',
  ({ name, allowed }: UnknownNameDetails) =>
    `There is no operator ${quote(name)} here. Operators are: ${list(allowed)}.`,
);

export const UnknownFormatError = defineError(
  'unknown-format',
  ({ name, allowed }: UnknownNameDetails) =>
    `There is no format ${quote(name)}. Formats are: ${list(allowed)}.`,
);

export const InvalidParameterError = defineError(
  'invalid-parameter',
  ({ parameter, value, expected }: InvalidParameterDetails) =>
    `The parameter ${quote(parameter)} can't be ${quote(value)}. It may be: ${typeof expected === 'string' ? expected : list(expected)}.`,
);

export const ProjectNotFoundError = defineError(
  'project-not-found',
  ({ id, locale }: { id: string; locale: Locale }) =>
    `There is no project ${quote(id)} to read in the locale ${quote(locale)}.`,
);

export const DraftsForbiddenError = defineError(
  'drafts-forbidden',
  (_details: { parameter: 'status'; allowed: readonly string[] }) =>
    'Drafts (status=draft) are read with a token or a session that may.',
);

function quote(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'none';
}
