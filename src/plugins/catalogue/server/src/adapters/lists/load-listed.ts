import type { Locale } from '#domain/locale';
import { groupBy } from '#domain/group-by';
import type { PublicationStatus } from '#domain/publication-status';
import { STATUS_OVERRIDES } from '#domain/project-status';
import { readStoredMilliseconds } from '#domain/stored-value';
import type { Row, StoreConnection } from '#store/connection/store-connection';
import { atStatus } from '#store/rows/at-status';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed, columnsUnder, relationNamed } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, selection, sql, values } from '#store/sql/fragment';
import type { ListedRelation, ListedRow, Place } from '../../domain/lists/listed-project';
import { baseRows, RELATION_NAMES } from '../../domain/lists/listed-project';
import type { ListedDocument } from '../../domain/lists/listing';
import { isRelation } from './load-terms';

interface Listing {
  status: PublicationStatus;
  defaultLocale: Locale;
  /** The locales that are read; null: all of them. */
  locales: readonly Locale[] | null;
}

/** Rows that are read at once: others have their turn between. */
const BATCH = 5000;

/** Every document that has a version, some at a time. */
export async function* loadAllListed(
  connection: StoreConnection,
  shape: DocumentShape,
  listing: Listing,
): AsyncGenerator<ListedDocument[]> {
  const id = name('d', shape.system.documentId);
  let after = '';
  for (;;) {
    const rows = await selectRows(
      connection,
      shape,
      listing,
      sql` and ${id} > ${after} order by ${id} limit ${BATCH}`,
    );
    const last = rows.at(-1)?.documentId;
    const isAll = rows.length < BATCH;
    // The last document may go on in the next batch, which reads it whole.
    const whole = isAll ? rows : rows.filter(({ documentId }) => documentId !== last);
    yield withWhatHangsOn(connection, shape, listing, whole);
    if (isAll) return;
    after = whole.at(-1)?.documentId ?? after;
  }
}

/** These documents as they are; one that has no version has no rows. */
export async function loadListed(
  connection: StoreConnection,
  shape: DocumentShape,
  listing: Listing,
  documentIds: readonly string[],
): Promise<ListedDocument[]> {
  const isWanted = connection.dialect.isOneOf(name('d', shape.system.documentId), documentIds);
  const rows = await selectRows(connection, shape, listing, sql` and ${isWanted}`);
  const found = new Map(
    (await withWhatHangsOn(connection, shape, listing, rows)).map((document) => [
      document.documentId,
      document,
    ]),
  );
  return documentIds.map((documentId) => found.get(documentId) ?? { documentId, rows: [] });
}

interface OwnRow extends Omit<ListedRow, 'linked' | 'places'> {
  id: number;
}

async function selectRows(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  { status, locales }: Listing,
  condition: Fragment,
): Promise<OwnRow[]> {
  const attribute = columnsUnder(shape, 'd');
  const columns = selection(Object.fromEntries(ATTRIBUTES.map((each) => [each, attribute(each)])));
  const isRead = locales === null ? keyword('') : sql` and ${attribute('locale')} in (${values(locales)})`;
  const rows = await run(
    sql`select ${columns} from ${table(shape.table)} d where ${atStatus(shape, { status }, 'd')}${isRead}${condition}`,
  );
  return rows.map(toOwnRow);
}

const ATTRIBUTES = [
  'id',
  'documentId',
  'locale',
  'title',
  'updatedAt',
  'createdAt',
  'publishedAt',
  'slug',
  'legacyId',
  'scope',
  'statusOverride',
  'startDate',
  'endDate',
] as const;

function toOwnRow(row: Row): OwnRow {
  return {
    id: Number(row.id),
    documentId: String(row.documentId),
    locale: String(row.locale),
    title: toText(row.title),
    updatedAt: toMilliseconds(row.updatedAt) ?? 0,
    createdAt: toMilliseconds(row.createdAt),
    publishedAt: toMilliseconds(row.publishedAt),
    slug: toText(row.slug),
    legacyId: toText(row.legacyId),
    scope: toText(row.scope),
    statusOverride: STATUS_OVERRIDES.find((each) => each === row.statusOverride) ?? null,
    startDate: toDay(row.startDate),
    endDate: toDay(row.endDate),
  };
}

function toText(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null;
}

function toDay(cell: unknown): string | null {
  return cell === null ? null : String(cell).slice(0, 10);
}

function toMilliseconds(cell: unknown): number | null {
  return cell === null || cell === undefined ? null : readStoredMilliseconds(cell);
}

/** Terms and places of the rows that a project may have as its base: of the others nobody asks. */
async function withWhatHangsOn(
  connection: StoreConnection,
  shape: DocumentShape,
  { defaultLocale }: Listing,
  rows: readonly OwnRow[],
): Promise<ListedDocument[]> {
  const documents = [...groupBy(rows, ({ documentId }) => documentId)];
  const bases = documents.flatMap(([, own]) => baseRows(own, defaultLocale).map(({ id }) => id));
  const linked = await loadLinked(connection, shape, bases);
  const places = await loadPlaces(connection, shape, bases);
  return documents.map(([documentId, own]) => ({
    documentId,
    rows: own.map((row) => ({
      ...row,
      linked: linked.get(row.id) ?? NO_TERMS,
      places: places.get(row.id) ?? NO_PLACES,
    })),
  }));
}

const NO_TERMS: ListedRow['linked'] = { countries: [], priorityArea: [], subsector: [], topics: [] };
const NO_PLACES: readonly Place[] = [];

async function loadLinked(
  { table, dialect, run }: StoreConnection,
  shape: DocumentShape,
  owners: readonly number[],
): Promise<Map<number, Record<ListedRelation, number[]>>> {
  const linked = new Map<number, Record<ListedRelation, number[]>>();
  if (owners.length === 0) return linked;
  const ofEach = RELATION_NAMES.map((relation) => {
    const { link } = relationNamed(shape, relation);
    const owner = name('l', link.owner);
    return sql`select ${keyword(`'${relation}'`)} as ${name('relation')}, ${owner} as ${name('owner')}, ${name('l', link.target)} as ${name('target')} from ${table(link.table)} l where ${dialect.isOneOf(owner, owners)}`;
  });
  for (const row of await run(sql`${join(ofEach, ' union all ')} order by ${name('target')}`)) {
    const owner = Number(row.owner);
    const own = linked.get(owner) ?? { countries: [], priorityArea: [], subsector: [], topics: [] };
    linked.set(owner, own);
    if (isRelation(row.relation)) own[row.relation].push(Number(row.target));
  }
  return linked;
}

async function loadPlaces(
  { table, dialect, run }: StoreConnection,
  shape: DocumentShape,
  owners: readonly number[],
): Promise<Map<number, Place[]>> {
  if (owners.length === 0) return new Map();
  const component = shape.components.find(({ attribute }) => attribute === PLACES);
  if (!component) throw new Error(`${shape.uid} has no ${PLACES}`);
  const { link, shape: location } = component;
  const at = (attribute: string) => name('p', columnNamed(location, attribute));
  const owner = name('l', link.owner);
  const columns = selection({ owner, latitude: at('latitude'), longitude: at('longitude') });
  const isPlace = sql`${dialect.notLookedUp(name('l', link.field))} = ${PLACES} and ${dialect.notLookedUp(name('l', link.type))} = ${location.uid}`;
  const rows = await run(
    sql`select ${columns} from ${table(link.table)} l join ${table(location.table)} p on ${name('p', location.system.id)} = ${name('l', link.component)} where ${dialect.isOneOf(owner, owners)} and ${isPlace} order by ${name('l', link.order)}`,
  );
  const byOwner = groupBy(rows, (row) => Number(row.owner));
  return new Map(
    [...byOwner].map(([id, own]) => [
      id,
      own.map(({ latitude, longitude }) => ({ latitude: Number(latitude), longitude: Number(longitude) })),
    ]),
  );
}

const PLACES = 'locations';
