import type { Core } from '@strapi/strapi';
import { localizedOf } from '#domain/attribute';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { HistoryAccess } from '#history/access';
import type { DocumentKey } from '#history/reading';
import type { PlannedField, PlannedLocale, RestoreRequest } from '#history/restoring';
import { changeStore } from '../../adapters/change-store';
import { loadPresent, toFieldShape } from '../../adapters/present';
import { typeFields, type TypeField } from '../../adapters/type-fields';
import type { JsonObject } from '../../domain/json';
import { namedIn } from '../../domain/named-in';
import { planFields, type Restorable } from '../../domain/restore/plan-fields';
import { compareValues } from '../reading/compare';
import { pick } from '../reading/pick';
import { stateAt } from '../reading/state-at';

/** What is written in a language, and what of it is said beforehand. */
export interface LocaleWrite {
  plan: PlannedLocale;
  data: JsonObject;
}

/** What going back to a moment would do, language by language; the default language first, which the shared fields are of. */
export async function planRestore(
  strapi: Core.Strapi,
  access: HistoryAccess,
  key: DocumentKey,
  request: RestoreRequest,
): Promise<LocaleWrite[]> {
  const heads = await changeStore(strapi).readHeads(key.uid, key.documentId);
  const known = heads.map(({ locale }) => locale);
  const locales = request.locales ? known.filter((locale) => request.locales?.includes(locale)) : known;
  const fields = await typeFields(strapi, key.uid);
  const first = (locale: string) => (locale === DEFAULT_LOCALE ? 0 : 1);
  const writes: LocaleWrite[] = [];
  for (const locale of locales.sort((one, other) => first(one) - first(other)))
    writes.push(await planLocale(strapi, access, { key, locale, fields, request }));
  return writes;
}

interface InLocale {
  key: DocumentKey;
  locale: string;
  fields: ReadonlyMap<string, TypeField>;
  request: RestoreRequest;
}

async function planLocale(
  strapi: Core.Strapi,
  access: HistoryAccess,
  { key, locale, fields, request }: InLocale,
): Promise<LocaleWrite> {
  const mayRead = (name: string) => access.mayRead(key.uid, locale, name);
  const then = pick(await stateAt(strapi, key, locale, request.moment), request);
  const now = pick(await stateAt(strapi, key, locale, 'now'), { status: 'draft' });
  if (!then) return { plan: { locale, isThere: false, fields: [] }, data: {} };
  const restorable = new Map<string, Restorable>();
  for (const [name, field] of fields) {
    restorable.set(name, {
      shape: toFieldShape(field),
      present: await loadPresent(strapi, field, namedIn(then[name]), locale),
      isShared: localizedOf(field.attribute) === false && locale !== '',
      mayWrite: mayRead(name) && access.mayWrite(key.uid, locale, name),
    });
  }
  const isBase = locale === DEFAULT_LOCALE || locale === '';
  const { plans, data } = planFields(then, now, restorable, { isBase, only: request.fields });
  const compared = await compareValues(strapi, fields, { before: now, after: then, locale });
  const planned = plans.flatMap(({ name, ...plan }): PlannedField[] => {
    const comparison = compared.find((each) => each.name === name);
    return comparison && mayRead(name) ? [{ name, label: comparison.label, ...plan, comparison }] : [];
  });
  return { plan: { locale, isThere: true, fields: planned }, data };
}
