import { PANEL_LANGUAGES, type PanelLanguage } from '#domain/language';
import type { Locale } from '#domain/locale';
import { toIntlLocales } from '#domain/intl-locales';
import { COLUMNS } from '../../columns/columns';
import { ALIASES } from './aliases';
import { FIELD_NAMES, INCOMING_FIELDS, isFieldName, type FieldName } from './incoming-fields';

/** What a column is for. `locale` is null of what is the same in all. */
export interface ColumnTarget {
  field: FieldName;
  locale: Locale | null;
}

export type HeaderReading =
  /** The language that a text's cells are in, row by row, as exports say it: `title.locale`. */
  | { kind: 'locale-of'; field: FieldName }
  /** What follows from other columns: exports have it, and nothing is to be read of it. */
  | { kind: 'computed' }
  | { kind: 'target'; target: ColumnTarget }
  /** Of a text in one of these languages: a person says which. */
  | { kind: 'ask-locale'; field: FieldName; locales: readonly Locale[] }
  | { kind: 'unknown' };

/**
 * What a column is for by its header: the API's name or what people call it in any language, with a locale behind it
 * (`title:az`, `Title (az)`, `Başlıq [AZ]`, `Назва (українська)`).
 */
export function readHeader(header: string, locales: readonly Locale[], defaultLocale: Locale): HeaderReading {
  const said = /^(\w+)\.locale$/.exec(header.trim())?.[1];
  if (said !== undefined && isFieldName(said)) return { kind: 'locale-of', field: said };
  if (COMPUTED.has(header.trim())) return { kind: 'computed' };
  const { name, locale } = splitLocale(header, locales);
  const field = findField(name);
  if (!field) return { kind: 'unknown' };
  if (!INCOMING_FIELDS[field].isLocalized) return { kind: 'target', target: { field, locale: null } };
  return { kind: 'target', target: { field, locale: locale ?? defaultLocale } };
}

/**
 * The columns of a header, each by itself and then beside the others: where several without a locale are for one text,
 * their words say the language, as `Title`, `Başlıq` and `Titlu` do.
 */
export function readHeaders(
  headers: readonly string[],
  locales: readonly Locale[],
  defaultLocale: Locale,
): HeaderReading[] {
  const bare = headers.map((header) => splitLocale(header, locales));
  const fields = bare.map(({ name, locale }) => (locale === null ? findField(name) : null));
  return headers.map((header, at) => {
    const field = fields[at] ?? null;
    const isAlone = field === null || fields.filter((other) => other === field).length === 1;
    if (field === null || isAlone || !INCOMING_FIELDS[field].isLocalized)
      return readHeader(header, locales, defaultLocale);
    const spoken = languagesOf(field, bare[at]?.name ?? '').filter((language) => locales.includes(language));
    const [only] = spoken;
    if (spoken.length === 1 && only) return { kind: 'target', target: { field, locale: only } };
    return { kind: 'ask-locale', field, locales: spoken.length > 0 ? spoken : locales };
  });
}

/** Of our own exports. */
const COMPUTED = new Set(COLUMNS.flatMap(({ name, isComputed }) => (isComputed ? [name] : [])));

/** As headers are compared: without case, marks between words and space. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/['’ʼ`*"“”«»]/g, '')
    .replace(/[\s_.:/-]+/g, ' ')
    .trim();
}

function findField(text: string): FieldName | null {
  // Of a term or project, exports say by what it is named.
  const name = text.trim().replace(/\.(code|slug)$/, '');
  if (isFieldName(name)) return name;
  return FIELDS_BY_NAME.get(foldHeader(name)) ?? null;
}

const FIELDS_BY_NAME: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((field) => [
    [foldHeader(field), field] as const,
    [foldHeader(field.replace(/[A-Z]/g, (letter) => ` ${letter}`)), field] as const,
    ...Object.values(ALIASES[field]).flatMap((names) =>
      names.map((name) => [foldHeader(name), field] as const),
    ),
  ]),
);

function languagesOf(field: FieldName, name: string): PanelLanguage[] {
  const folded = foldHeader(name);
  return PANEL_LANGUAGES.filter((language) =>
    ALIASES[field][language]?.some((alias) => foldHeader(alias) === folded),
  );
}

/** A locale's code or name at the end, in brackets or behind a mark. */
function splitLocale(header: string, locales: readonly Locale[]): { name: string; locale: Locale | null } {
  const match =
    /^(.*?)\s*(?:[:_|/–—-]\s*([^:_|/–—()[\]]+)|[([]\s*([^()[\]]+?)\s*[)\]]|\s([A-Za-z]{2}))$/.exec(
      header.trim(),
    );
  const [, name, behind, bracketed, bare] = match ?? [];
  const said = (behind ?? bracketed ?? bare ?? '').trim();
  const locale = said === '' ? null : findLocale(said, locales);
  return name !== undefined && name !== '' && locale !== null
    ? { name, locale }
    : { name: header, locale: null };
}

function findLocale(said: string, locales: readonly Locale[]): Locale | null {
  const folded = said.toLowerCase();
  return (
    locales.find((locale) => locale.toLowerCase() === folded) ??
    locales.find((locale) => languageNames(locale).includes(foldHeader(said))) ??
    null
  );
}

const known = new Map<Locale, string[]>();

/** A language as it is called in any of the panel's, and by itself. */
function languageNames(locale: Locale): string[] {
  const names =
    known.get(locale) ??
    [...PANEL_LANGUAGES, locale].flatMap((language) => {
      const name = new Intl.DisplayNames([...toIntlLocales(language)], {
        type: 'language',
        fallback: 'none',
      }).of(locale);
      return name === undefined ? [] : [foldHeader(name)];
    });
  known.set(locale, names);
  return names;
}
