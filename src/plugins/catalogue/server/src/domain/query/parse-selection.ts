import type { Selection } from './catalogue-query';
import { EVERYTHING } from './catalogue-query';
import { FLAG } from './parameters';
import { parseNames } from './parse-names';
import type { Problems } from './problems';
import { noteInvalid, noteUnknown } from './problems';
import type { RawParams } from './raw';
import { isRecord } from '#domain/records';
import { toStrings } from './raw';

/** What an answer of a type can hold: its scalar fields, and its relations, components and files with theirs. */
export interface TypeOutline {
  fields: readonly string[];
  populate: Readonly<Record<string, TypeOutline>>;
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

/** Where in the request a selection stands, such as `populate[countries]`; the request itself: nowhere. */
interface Place {
  place: string;
  problems: Problems;
}

/**
 * `fields` and `populate` as in Strapi, but for the default: without either, everything. Named fields alone
 * bring no relations, so that a list of slugs is cheap.
 */
export function parseSelection(
  { fields, populate }: RawParams,
  outline: TypeOutline,
  { place, problems }: Place,
): Selection {
  const within = (key: string): Place => ({ place: place ? `${place}[${key}]` : key, problems });
  const chosen = fields === undefined ? null : parseNames(fields, outline.fields, within('fields'));
  if (populate === undefined) return { fields: chosen, populate: chosen ? {} : null };
  return { fields: chosen, populate: parsePopulate(populate, outline, within('populate')) };
}

function parsePopulate(raw: unknown, outline: TypeOutline, at: Place): Selection['populate'] {
  const flag = FLAG.safeParse(raw);
  if (flag.success) return flag.data ? null : {};
  if (isRecord(raw) && !toStrings(raw)) return parseMembers(raw, outline, at);
  const paths = parseNames(raw, pathsOf(outline), at);
  return paths && paths.reduce<Populate>((members, path) => withPath(members, path.split('.')), {});
}

type Populate = NonNullable<Selection['populate']>;

/** Every name that can be populated, and with dots what can be populated of it: `gallery`, `gallery.image`. */
function pathsOf({ populate }: TypeOutline): string[] {
  return Object.entries(populate).flatMap(([name, member]) => [
    name,
    ...pathsOf(member).map((path) => `${name}.${path}`),
  ]);
}

/** `gallery` brings all of it, its image too; `gallery.image` is how Strapi has it said. */
function withPath(members: Populate, [name = '', ...rest]: readonly string[]): Populate {
  const known = members[name];
  if (rest.length === 0 || known?.populate === null) return { ...members, [name]: EVERYTHING };
  return { ...members, [name]: { fields: null, populate: withPath(known?.populate ?? {}, rest) } };
}

function parseMembers(raw: RawParams, { populate }: TypeOutline, { place, problems }: Place): Populate {
  noteUnknown(raw, Object.keys(populate), problems, place);
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => {
      // `__proto__` is no member, though every object has one.
      const outline = Object.hasOwn(populate, name) ? populate[name] : undefined;
      const member = outline && parseMember(value, outline, { place: `${place}[${name}]`, problems });
      return member ? [[name, member] as const] : [];
    }),
  );
}

/** What comes back of a member; null: it doesn't. */
function parseMember(raw: unknown, outline: TypeOutline, { place, problems }: Place): Selection | null {
  if (isRecord(raw)) {
    noteUnknown(raw, ['fields', 'populate'], problems, place);
    return parseSelection(raw, outline, { place, problems });
  }
  if (raw === '*') return EVERYTHING;
  const flag = FLAG.safeParse(raw);
  if (!flag.success) noteInvalid(place, raw, ['true', 'false', '*'], problems);
  return flag.data ? EVERYTHING : null;
}
