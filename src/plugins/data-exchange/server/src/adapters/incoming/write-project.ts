import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PlannedChange, PlannedProject } from '#data-exchange/import-plan';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { isDomainError } from '#domain/errors/index';
import { isRecord } from '#domain/records';
import type { FieldValues } from '../../domain/incoming/plan/todays-project';
import { pick, PROJECT } from './content';
import type { StoredBefore } from './run-store';

/** What a write of one locale takes. */
export interface LocaleWrite {
  locale: Locale;
  data: Record<string, unknown>;
}

/**
 * A project's changes as writes, the base's first: what is the same in all languages stands there, and a translation may
 * follow it alone.
 */
export function toWrites(
  changes: readonly PlannedChange[],
  base: Locale,
  terms: Readonly<Record<string, string>>,
): LocaleWrite[] {
  const writes = new Map<Locale, Record<string, unknown>>();
  for (const { field, locale, after } of changes) {
    const target = locale ?? base;
    const data = writes.get(target) ?? {};
    data[field] = withMade(field, after, terms);
    writes.set(target, data);
  }
  const own = writes.get(base);
  const others = [...writes].filter(([locale]) => locale !== base);
  return [...(own ? [[base, own] as const] : []), ...others].map(([locale, data]) => ({ locale, data }));
}

/** Terms that a person had made, by the keys that they got. */
function withMade(field: string, value: unknown, terms: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => withMade(field, one, terms));
  return isRecord(value) && typeof value['make'] === 'string' ? terms[`${field} ${value['make']}`] : value;
}

/** The language that a new project begins in: the default one if the file has words in it, else the first with a title. */
export function baseOf({ changes }: Pick<PlannedProject, 'changes'>): Locale {
  const locales = changes.flatMap(({ locale }) => (locale === null ? [] : [locale]));
  if (locales.includes(DEFAULT_LOCALE)) return DEFAULT_LOCALE;
  const titled = changes.find(({ field, locale }) => field === 'title' && locale !== null);
  return titled?.locale ?? locales[0] ?? DEFAULT_LOCALE;
}

/** The base's locale of a project that there is. */
export async function storedBase(strapi: Core.Strapi, documentId: string): Promise<Locale | null> {
  const rows: { locale: Locale }[] = await strapi.db
    .query(PROJECT)
    .findMany({ where: { documentId, publishedAt: null }, select: ['locale'], orderBy: { locale: 'asc' } });
  const base = rows.find(({ locale }) => locale === DEFAULT_LOCALE) ?? rows[0];
  return base?.locale ?? null;
}

/** What the fields of these writes say before them, in the draft and to readers. */
export async function readBefore(
  strapi: Core.Strapi,
  documentId: string,
  writes: readonly LocaleWrite[],
): Promise<StoredBefore> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(PROJECT)
    .findMany({ where: { documentId }, populate: true });
  const before: StoredBefore = { draft: {}, published: {}, created: [] };
  for (const { locale, data } of writes) {
    const of = (isPublished: boolean) =>
      rows.find((row) => row['locale'] === locale && (row['publishedAt'] !== null) === isPublished);
    const [draft, published] = [of(false), of(true)];
    if (draft) before.draft[locale] = fieldsOf(draft, data);
    else before.created.push(locale);
    if (published) before.published[locale] = fieldsOf(published, data);
  }
  return before;
}

function fieldsOf(row: Record<string, unknown>, data: object): FieldValues {
  const all = { ...pick(row, false), ...pick(row, true) };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in data));
}

/** A text that any write to the project changes: its rows with when each was written. */
export async function stampOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(PROJECT)
    .findMany({ where: { documentId }, select: ['id', 'locale', 'publishedAt', 'updatedAt'] });
  return rows
    .map(({ id, locale, publishedAt, updatedAt }) =>
      [id, locale, publishedAt, updatedAt].map(String).join(' '),
    )
    .sort()
    .join('\n');
}

/** Writes a project, in a transaction that is open; answers its key. */
export async function writeProject(
  strapi: Core.Strapi,
  documentId: string | null,
  writes: readonly LocaleWrite[],
): Promise<string> {
  let id = documentId;
  for (const { locale, data } of writes) {
    if (id === null) id = (await strapi.documents(PROJECT).create({ locale, data })).documentId;
    else await strapi.documents(PROJECT).update({ documentId: id, locale, data });
  }
  if (id === null) throw new Error('A project without a field was to be written');
  return id;
}

/** Publishes these locales, those that can be; answers why one can't. */
export async function publishLocales(
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly Locale[],
): Promise<string[]> {
  const reasons: string[] = [];
  for (const locale of locales) {
    try {
      await strapi.documents(PROJECT).publish({ documentId, locale });
    } catch (error) {
      reasons.push(`${locale}: ${messageOf(error)}`);
    }
  }
  return reasons;
}

/** What a rule says against a write. @throws what is none of a rule's */
export function messageOf(error: unknown): string {
  if (
    !(error instanceof errors.ApplicationError) &&
    !(error instanceof errors.ForbiddenError) &&
    !isDomainError(error)
  )
    throw error;
  const details: unknown = 'details' in error ? error.details : null;
  const list = isRecord(details) && Array.isArray(details['errors']) ? details['errors'] : [];
  const each = list
    .filter(isRecord)
    .map(({ path, message }) => `${[path].flat().join('.')}: ${String(message)}`);
  return each.length > 0 ? each.join(' ') : error.message;
}
