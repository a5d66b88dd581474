import type { Locale } from '../locale';
import type { Fallbacks } from '../fallbacks';
import type {
  DocumentModel,
  DocumentVersion,
  FieldModel,
  ReadingOptions,
  RelatedDocument,
  ResolvedDocument,
} from './document-model';
import { pickBase, versionsInChain } from './pick-base';
import { readBlocks } from './read-blocks';
import { readComponent } from './read-component';
import { readRelation } from './read-relation';
import { readText } from './read-text';
import type { Place, Reading } from './reading';

/**
 * A document as readers of one locale get it: structure from the base, texts overlaid along the chain, and a note of
 * every text that fell back. All `versions` are at one status. Null: not visible in this locale, which
 * with `fallback: 'none'` means that the requested locale itself has no version.
 */
export function resolveDocument(
  model: DocumentModel,
  versions: readonly DocumentVersion[],
  options: ReadingOptions,
): ResolvedDocument | null {
  const isVisible =
    options.fallback === 'chain' || versions.some((version) => version.locale === options.locale);
  return isVisible ? readDocument(model, versions, options) : null;
}

/**
 * Reads a document that has a version in the chain; null where it has none.
 * With `fallback: 'none'` its structure is still the base's and only the texts stay null, which is how a related
 * document is read: leaving out a country for want of its name would misreport the project.
 */
function readDocument(
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
    readFields(fields, place) {
      const values: Record<string, unknown> = {};
      for (const name in fields) {
        const field = fields[name];
        if (field) values[name] = readField(name, field, place, reading);
      }
      return values;
    },
    readRelated(fields, related, prefix) {
      const resolved = readCached(fields, related, options);
      if (!resolved) return null;
      for (const path in resolved.fallbacks) fallbacks[prefix + path] = resolved.fallbacks[path] ?? '';
      for (const path of resolved.missing) missing.push(prefix + path);
      return resolved;
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

/** A related document of `options.related`, where many documents relate to the same few. */
function readCached(
  fields: DocumentModel,
  { versions }: RelatedDocument,
  options: ReadingOptions,
): ResolvedDocument | null {
  const ofModel =
    options.related?.get(fields) ?? new Map<readonly DocumentVersion[], ResolvedDocument | null>();
  options.related?.set(fields, ofModel);
  const cached = ofModel.get(versions);
  if (cached !== undefined) return cached;
  const resolved = readDocument(fields, versions, options);
  ofModel.set(versions, resolved);
  return resolved;
}

function readField(name: string, field: FieldModel, place: Place, reading: Reading): unknown {
  switch (field.kind) {
    case 'text':
      return readText(name, place, reading);
    case 'blocks':
      return readBlocks(name, place, reading);
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
