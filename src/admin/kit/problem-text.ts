import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { isRecord } from '#domain/records';

/** What a query, a mutation or the browser says went wrong, in words for people. */
export function useProblemText(): (problem: unknown) => string {
  const { _unstableFormatAPIError: format } = useAPIErrorHandler();
  return (problem) => (isProblem(problem) ? format(problem) : String(problem));
}

function isProblem(value: unknown): value is { name?: string; message: string } {
  return isRecord(value) && typeof value.message === 'string';
}
