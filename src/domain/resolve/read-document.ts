import { isEmptyBlocks } from '../is-empty-blocks';
import { isEmptyText } from '../is-empty-text';
import type { Locale } from '../locale';
import type { Fallbacks } from '../localized-project';
import type {
  DocumentModel,
  DocumentVersion,
  FieldModel,
  ReadingOptions,
  ResolvedDocument,
} from './document-model';
import { pickBase, versionsInChain } from './pick-base';
import { readComponent } from './read-component';
import { readRelation } from './read-relation';
import { readText } from './read-text';
import type { Place, Reading } from './reading';

/**
 * Reads a document that has a version in the chain; null where it has none.
 * With `fallback: 'none'` its structure is still the base's and only the texts stay null, which is how a related
 * document is read: leaving out a country for want of its name would misreport the project.
 */
export function readDocument(
  model: DocumentModel,
  versions: readonly DocumentVersion[],
  options: ReadingOptions,
): ResolvedDocument | null {
  const sources = versionsInChain(versions, options);
  const base = pickBase(sources, options);
  if (!base) return null;

  const fallbacks: Fallbacks = {};
  const missing: string[] = [];
  const served = new Set<Locale>([base.locale]);

  const reading: Reading = {
    options,
    serve(path, locale) {
      if (locale !== options.locale) {
        if (options.fallback === 'none') {
          missing.push(path);
          return false;
        }
        fallbacks[path] = locale;
      }
      served.add(locale);
      return true;
    },
    readFields: (fields, place) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, readField(name, field, place, reading)]),
      ),
    readRelated(fields, relatedVersions, prefix) {
      const related = readDocument(fields, relatedVersions, options);
      for (const [path, locale] of Object.entries(related?.fallbacks ?? {}))
        fallbacks[prefix + path] = locale;
      missing.push(...(related?.missing ?? []).map((path) => prefix + path));
      return related;
    },
  };

  const values = reading.readFields(model, { prefix: '', base, sources });
  return {
    documentId: base.documentId,
    locale: options.locale,
    baseLocale: base.locale,
    values,
    fallbacks,
    missing,
    createdAt: base.createdAt,
    updatedAt: newest(sources.filter(({ locale }) => served.has(locale))),
    publishedAt: base.publishedAt,
  };
}

function readField(name: string, field: FieldModel, place: Place, reading: Reading): unknown {
  switch (field.kind) {
    case 'text':
      return readText(name, place, isEmptyText, reading);
    case 'blocks':
      return readText(name, place, isEmptyBlocks, reading);
    case 'value':
      return place.base.values[name] ?? null;
    case 'component':
      return readComponent(name, field, place, reading);
    case 'relation':
      return readRelation(name, field, place, reading);
    default:
      return field satisfies never;
  }
}

function newest(versions: readonly DocumentVersion[]): string {
  return versions.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
}
