import type { Core } from '@strapi/strapi';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { servicesOf as deskServices } from '#translation-desk/services';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { groupBy } from '#domain/group-by';
import { isRecord, toRecords } from '#domain/records';
import type { KeyedProject } from '../../domain/incoming/mapping/match-project';
import type { TermField } from '../../domain/incoming/plan/read-rows';
import { FIELD_NAMES, INCOMING_FIELDS, type FieldName } from '../../domain/incoming/mapping/incoming-fields';
import type {
  FieldValues,
  KnownTerm,
  TodaysProject,
  Written,
} from '../../domain/incoming/plan/todays-project';

export const PROJECT = 'api::project.project';

export const TERM_TYPES = {
  countries: { uid: 'api::country.country', key: 'code' },
  priorityArea: { uid: 'api::priority-area.priority-area', key: 'slug' },
  subsector: { uid: 'api::subsector.subsector', key: 'slug' },
  topics: { uid: 'api::topic.topic', key: 'slug' },
} as const satisfies Record<TermField, object>;

/** The locales that content may be in. */
export async function contentLocales(strapi: Core.Strapi): Promise<Locale[]> {
  return (await catalogueServices(strapi).catalogue.listLocales()).map(({ code }) => code);
}

/** Every project with what it may be named by, from its base's draft. */
export async function listKeyed(strapi: Core.Strapi): Promise<KeyedProject[]> {
  const rows: Record<string, unknown>[] = await strapi.db.query(PROJECT).findMany({
    where: { publishedAt: null },
    select: ['documentId', 'locale', 'slug', 'projectNumber', 'legacyId'],
  });
  return [...groupBy(rows, (row) => String(row['documentId']))].map(([documentId, versions]) => {
    const base = versions.find(({ locale }) => locale === DEFAULT_LOCALE) ?? versions[0] ?? {};
    const keys = ['slug', 'projectNumber', 'legacyId'].flatMap((key) => {
      const text = base[key];
      return typeof text === 'string' && text !== '' ? [[key, text] as const] : [];
    });
    return { documentId, keys: Object.fromEntries(keys) };
  });
}

/** A type's terms with their names in every language; a country by what it is called anywhere. */
export async function listTerms(
  strapi: Core.Strapi,
  field: TermField,
  locales: readonly Locale[],
): Promise<KnownTerm[]> {
  const { uid, key } = TERM_TYPES[field];
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'locale', 'name', key] });
  return [...groupBy(rows, (row) => String(row['documentId']))].map(([documentId, versions]) => {
    const own = versions.map((row) => [String(row['locale']), String(row['name'] ?? '')] as const);
    const code = String(versions[0]?.[key] ?? '');
    const known = field === 'countries' ? regionNames(code, locales) : [];
    return { documentId, key: code, names: Object.fromEntries([...known, ...own]) };
  });
}

function regionNames(code: string, locales: readonly Locale[]): (readonly [string, string])[] {
  return locales.flatMap((locale) => {
    const name = /^[A-Z]{2}$/.test(code)
      ? new Intl.DisplayNames([locale, DEFAULT_LOCALE], { type: 'region', fallback: 'none' }).of(code)
      : undefined;
    return name === undefined ? [] : [[`${locale} by region`, name] as const];
  });
}

/** As many at once: a rich text in seven languages is tens of kilobytes. */
const BATCH = 100;

/** What the drafts of these projects say, and who translated them. */
export async function loadToday(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, TodaysProject>> {
  const today = new Map<string, TodaysProject>();
  for (let at = 0; at < documentIds.length; at += BATCH) {
    const some = documentIds.slice(at, at + BATCH);
    const rows: Record<string, unknown>[] = await strapi.db.query(PROJECT).findMany({
      where: { documentId: { $in: some }, publishedAt: null },
      populate: POPULATE,
    });
    const written = groupBy(
      await deskServices(strapi).ledger.listWritten(PROJECT, some),
      ({ documentId }) => documentId,
    );
    for (const [documentId, versions] of groupBy(rows, (row) => String(row['documentId'])))
      today.set(documentId, toToday(documentId, versions, written.get(documentId) ?? []));
  }
  return today;
}

const RELATIONS = ['countries', 'priorityArea', 'subsector', 'topics', 'relatedProjects'] as const;
const POPULATE = {
  ...Object.fromEntries(RELATIONS.map((name) => [name, { select: ['documentId'] }])),
  socialLinks: true,
  locations: true,
  partners: true,
};

type WrittenField = Written & { locale: Locale; field: string };

function toToday(
  documentId: string,
  versions: readonly Record<string, unknown>[],
  written: readonly WrittenField[],
): TodaysProject {
  const base = versions.find(({ locale }) => locale === DEFAULT_LOCALE) ?? versions[0] ?? {};
  const byLocale = groupBy(written, ({ locale }) => locale);
  return {
    documentId,
    shared: pick(base, false),
    texts: Object.fromEntries(versions.map((row) => [String(row['locale']), pick(row, true)])),
    written: Object.fromEntries(
      [...byLocale].map(([locale, fields]) => [
        locale,
        Object.fromEntries(fields.map(({ field, by, at, needsReview }) => [field, { by, at, needsReview }])),
      ]),
    ),
  };
}

/** A row's fields that are the same in all languages, or those that aren't, as the Document Service takes them. */
export function pick(row: Record<string, unknown>, isLocalized: boolean): FieldValues {
  const names = FIELD_NAMES.filter(
    (name) => INCOMING_FIELDS[name].isLocalized === isLocalized && name in row,
  );
  return Object.fromEntries(names.map((name) => [name, toInput(name, row[name])]));
}

function toInput(name: FieldName, value: unknown): unknown {
  const { kind } = INCOMING_FIELDS[name];
  switch (kind) {
    case 'term':
      return isRecord(value) ? value['documentId'] : null;
    case 'terms':
    case 'projects':
      return toRecords(value).map(({ documentId }) => documentId);
    case 'entries':
      return toRecords(value).map(({ id: _id, ...entry }) => entry);
    case 'decimal':
      return value === null || value === undefined ? null : String(value);
    default:
      return value ?? null;
  }
}
