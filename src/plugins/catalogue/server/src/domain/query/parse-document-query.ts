import type { ReadingQuery } from './catalogue-query';
import type { Parsed } from './parse-project-query';
import { toParsed } from './parse-project-query';
import type { LocaleChoice } from './parse-reading';
import { parseReading, READING_PARAMETERS } from './parse-reading';
import type { TypeOutline } from './parse-selection';
import type { Problems } from './problems';
import { noteUnknown } from './problems';
import type { RawParams } from './raw';

/** `GET /api/projects/:id`, or any other single document, as a query. */
export function parseDocumentQuery(
  raw: RawParams,
  context: LocaleChoice & { outline: TypeOutline },
): Parsed<ReadingQuery> {
  const problems: Problems = [];
  noteUnknown(raw, READING_PARAMETERS, problems);
  return toParsed(parseReading(raw, { ...context, problems }), problems);
}
