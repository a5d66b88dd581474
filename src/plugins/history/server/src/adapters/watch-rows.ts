import type { Core } from '@strapi/strapi';
import { isRecord } from '#domain/records';
import { recordedTypes, type RecordedType } from './recorded-types';
import type { Known, RowKey, RowWrite } from './row-write';
import { thingWrites } from './things/thing-writes';

type EntityManager = Core.Strapi['db']['entityManager'];
type Params = Record<string, unknown>;
type Method = (this: EntityManager, uid: string, params?: Params) => Promise<unknown>;

const METHODS = ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'] as const;

/**
 * Puts `watch` around whatever Strapi writes rows by: the one place that the Document Service, its copying of shared fields,
 * queries and rules all go through. Its lifecycles come after the row, and outside of a transaction where there is none.
 */
export function watchRows(
  strapi: Core.Strapi,
  watch: <T>(write: RowWrite, run: () => Promise<T>) => Promise<T>,
): void {
  const manager = strapi.db.entityManager as unknown as Record<(typeof METHODS)[number], Method>;
  const types = recordedTypes(strapi);
  const isSwitchedOff = switchOf(strapi);
  for (const method of METHODS) {
    const isMaking = method.startsWith('create');
    const original = manager[method];
    manager[method] = function write(uid, params = {}) {
      const type = types.get(uid);
      const run = () => original.call(this, uid, params);
      if (isSwitchedOff()) return run();
      if (type) return watch(isMaking ? making(strapi, type, params) : writing(strapi, type, params), run);
      const writes = strapi.isLoaded ? thingWrites(strapi, uid, isMaking, params) : [];
      // A permission may be of a role or of a token.
      return writes.reduce((inner, each) => () => watch(each, inner), run)();
    };
  }
}

/**
 * Whether Strapi's lifecycles are switched off, as its own import and transfer have them: they bring a whole database, of
 * which the history is a part. Strapi doesn't say.
 */
function switchOf({ db: { lifecycles } }: Core.Strapi): () => boolean {
  let isOff = false;
  for (const name of ['disable', 'enable'] as const) {
    const original = lifecycles[name].bind(lifecycles);
    lifecycles[name] = () => {
      isOff = name === 'disable';
      original();
    };
  }
  return () => isOff;
}

function making(strapi: Core.Strapi, type: RecordedType, { data }: Params): RowWrite {
  const given = (Array.isArray(data) ? data : [data])
    .filter(isRecord)
    .flatMap((row) => toKey(type, row) ?? []);
  return {
    source: type,
    before: () => Promise.resolve(given),
    async after(result) {
      if (given.length > 0 || !isRecord(result)) return { made: [], written: [] };
      const key = toKey(type, result);
      const ids = Array.isArray(result['ids']) ? result['ids'] : [result['id']];
      const made = key ? [key] : await findRows(strapi, type, { id: { $in: ids } });
      return { made, written: [] };
    },
  };
}

function writing(strapi: Core.Strapi, type: RecordedType, { where, data }: Params): RowWrite {
  const by = isRecord(where) ? where : {};
  const isKnown = (known: Known) => known?.uid === type.uid && typeof by['id'] === 'number';
  return {
    source: type,
    fields: isRecord(data) ? Object.keys(data) : undefined,
    async before(known) {
      if (isKnown(known)) return [];
      const key = toKey(type, { ...by, locale: equalTo(by['locale']) ?? 'all' });
      return key && Object.keys(by).every((name) => OWN.includes(name))
        ? [key]
        : findRows(strapi, type, where);
    },
    async after(result, known) {
      if (!known || !isKnown(known)) return { made: [], written: [] };
      const locale = isRecord(result) && typeof result['locale'] === 'string' ? result['locale'] : 'all';
      return { made: [], written: [{ document: known.document, locale }] };
    },
  };
}

const OWN = ['documentId', 'locale', 'publishedAt'];

/** `az` of `az` and of `{ $eq: 'az' }`. */
function equalTo(condition: unknown): unknown {
  return isRecord(condition) ? condition['$eq'] : condition;
}

async function findRows(strapi: Core.Strapi, type: RecordedType, where: unknown): Promise<RowKey[]> {
  const rows: unknown[] = await strapi.db
    .query(type.uid)
    .findMany({ where, select: ['id', 'documentId', ...(type.isLocalized ? ['locale'] : [])] });
  return rows.filter(isRecord).flatMap((row) => toKey(type, row) ?? []);
}

function toKey({ isLocalized }: RecordedType, row: Record<string, unknown>): RowKey | null {
  const { documentId: document, locale } = row;
  if (typeof document !== 'string') return null;
  if (!isLocalized) return { document, locale: '' };
  return typeof locale === 'string' ? { document, locale } : null;
}
