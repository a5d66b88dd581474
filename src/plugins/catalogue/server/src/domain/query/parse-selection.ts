import type { Selection } from './catalogue-query';
import type { Problems } from './problems';
import { noteInvalid, noteUnknown } from './problems';
import type { RawParams } from './raw';
import { isRecord, toStrings } from './raw';

/** What an answer of a type can hold: its scalar fields, and its relations, components and files with theirs. */
export interface TypeOutline {
  fields: readonly string[];
  populate: Readonly<Record<string, readonly string[]>>;
}

/** Said of every document, whatever its type; `documentId`, `locale` and `fallbacks` come always. */
export const DOCUMENT_FIELDS = [
  'documentId',
  'locale',
  'fallbacks',
  'missing',
  'baseLocale',
  'availableLocales',
  'createdAt',
  'updatedAt',
  'publishedAt',
] as const;

/**
 * `fields` and `populate` as in Strapi, but for the default: without either, everything. Named fields alone
 * bring no relations, so that a list of slugs is cheap.
 */
export function parseSelection(
  { fields, populate }: RawParams,
  outline: TypeOutline,
  problems: Problems,
): Selection {
  const chosen =
    fields === undefined
      ? null
      : parseNames('fields', fields, [...DOCUMENT_FIELDS, ...outline.fields], problems);
  if (populate === undefined) return { fields: chosen, populate: chosen ? {} : null };
  return { fields: chosen, populate: parsePopulate(populate, outline, problems) };
}

/** Names out of `allowed`, or null for all of them. */
function parseNames(
  parameter: string,
  raw: unknown,
  allowed: readonly string[],
  problems: Problems,
): string[] | null {
  const names = toStrings(raw);
  if (!names) {
    noteInvalid(parameter, raw, allowed, problems);
    return null;
  }
  if (names.includes('*')) return null;
  for (const name of names) if (!allowed.includes(name)) noteInvalid(parameter, name, allowed, problems);
  return names.filter((name) => allowed.includes(name));
}

function parsePopulate(raw: unknown, outline: TypeOutline, problems: Problems): Selection['populate'] {
  if (raw === 'true') return null;
  if (raw === 'false') return {};
  if (isRecord(raw) && !toStrings(raw)) return parsePopulateObject(raw, outline, problems);
  const names = parseNames('populate', raw, Object.keys(outline.populate), problems);
  return names && Object.fromEntries(names.map((name) => [name, null]));
}

function parsePopulateObject(
  raw: RawParams,
  outline: TypeOutline,
  problems: Problems,
): Selection['populate'] {
  noteUnknown(raw, Object.keys(outline.populate), problems, 'populate');
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => {
      const allowed = outline.populate[name];
      return allowed ? parseMember(name, value, allowed, problems) : [];
    }),
  );
}

function parseMember(
  name: string,
  value: unknown,
  allowed: readonly string[],
  problems: Problems,
): [string, string[] | null][] {
  if (value === 'true' || value === '*') return [[name, null]];
  if (value === 'false') return [];
  const place = `populate[${name}]`;
  if (!isRecord(value)) {
    noteInvalid(place, value, ['true', 'false', '*'], problems);
    return [];
  }
  noteUnknown(value, ['fields', 'populate'], problems, place);
  if (value.populate !== undefined && value.populate !== '*' && value.populate !== 'true') {
    noteInvalid(`${place}[populate]`, value.populate, ['*'], problems);
  }
  return [
    [
      name,
      value.fields === undefined ? null : parseNames(`${place}[fields]`, value.fields, allowed, problems),
    ],
  ];
}
