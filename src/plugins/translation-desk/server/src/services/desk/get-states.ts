import type { Core } from '@strapi/strapi';
import type { LocaleState } from '#translation-desk/desk';
import type { DocumentKey } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { mayEditLocale } from '../../adapters/access';
import { fieldLabels } from '../../adapters/field-labels';
import { lineStore } from '../../adapters/line-store';
import { targetLocales } from '../../adapters/locales';
import { findTranslatableType } from '../../adapters/translatable-types';
import { worstState } from '../../domain/state/translation-state';
import { isRecordedAsWhole } from '../../domain/state/whole';
import { takeFirst } from '../ledger/baseline';

/** How a document stands in each locale; null where the type isn't translated or the person may not read it. */
export async function getStates(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
): Promise<LocaleState[] | null> {
  const type = findTranslatableType(strapi, key.uid);
  if (!type) return null;
  await takeFirst(strapi, type, [key.documentId]);
  const scope = { ofType: key.uid, documentIds: [key.documentId] };
  const sources = await lineStore(strapi).readSources(scope);
  const ledger = await lineStore(strapi).readLedger({
    ...scope,
    locales: 'all',
    fields: Object.keys(type.fields),
  });
  const labels = await fieldLabels(strapi, type);
  const locales = (await targetLocales(strapi)).filter(({ code }) => access.mayRead(type, code));
  return locales.map(({ code, name }) => {
    const readable = sources.filter(({ field }) => access.mayRead(type, code, field));
    const fields = readable.map((source) => {
      const line = ledger.find(({ inLocale, field }) => inLocale === code && field === source.field);
      const label = labels[source.field]?.label ?? source.field;
      const isWhole = line !== undefined && isRecordedAsWhole(line.units);
      return { name: source.field, label, state: line?.standing.state ?? 'missing', isWhole };
    });
    const state = worstState(fields.map((field) => field.state));
    return { locale: code, name, state, fields, mayEdit: mayEditLocale(access, [type], code) };
  });
}
