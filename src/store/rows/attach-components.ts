import { groupBy } from '#domain/group-by';
import type { StoreConnection } from '../connection/store-connection';
import type { DocumentShape } from '../shape/document-shape';
import type { ComponentLink } from '../shape/strapi-metadata';
import { join, name, selection, sql, values } from '../sql/fragment';
import type { Owner } from './owner';
import { attach } from './owner';
import { rowValues, valueSelection } from './read-rows';

/** What of a shape holds components. */
export type Holders = Pick<DocumentShape, 'components' | 'zones'>;

/**
 * Puts the components that `holders` name into the values of `owners` and, depth first, theirs into them; answers with
 * every component attached, their files still to come. One query for each kind of component, and one for all dynamic
 * zones of a type, which may have any kind: an entry of a zone says in `__component` which it is.
 */
export async function attachComponents(
  connection: StoreConnection,
  owners: readonly Owner[],
  holders: Holders,
): Promise<Owner[]> {
  setEmpty(owners, holders);
  if (owners.length === 0) return [];
  const places = [
    ...holders.components.map(toPlace),
    ...(await placesInZones(connection, owners, holders.zones)),
  ];
  const entries: Entry[] = [];
  // By shape: one kind may be narrowed differently where it stands twice.
  for (const group of groupBy(places, ({ shape }) => shape).values())
    entries.push(...(await selectEntries(connection, group, owners)));
  // Each kind's are in order; in a zone they are mixed.
  if (holders.zones.length > 0) entries.sort((one, other) => one.order - other.order);
  for (const { owner, place, component } of entries)
    attach(owner, place.attribute, component.values, place.many);
  const attached = entries.map(({ component }) => component);
  const inner: Owner[] = [];
  for (const [shape, components] of groupBy(attached, (component) => component.shape))
    inner.push(...(await attachComponents(connection, components, shape)));
  return [...attached, ...inner];
}

/** Where components of one kind are: in an attribute for them alone, or in a zone. */
interface Place {
  attribute: string;
  many: boolean;
  isZone: boolean;
  link: ComponentLink;
  shape: DocumentShape;
}

interface Entry {
  owner: Owner;
  place: Place;
  order: number;
  component: Owner;
}

function toPlace({ attribute, repeatable, link, shape }: DocumentShape['components'][number]): Place {
  return { attribute, many: repeatable, isZone: false, link, shape };
}

function setEmpty(owners: readonly Owner[], { components, zones }: Holders): void {
  for (const { values: own } of owners) {
    for (const { attribute, repeatable } of components) own[attribute] = repeatable ? [] : null;
    for (const { attribute } of zones) own[attribute] = [];
  }
}

/** The kinds that the owners' zones really have, of all that they may. */
async function placesInZones(
  { table, dialect, run }: StoreConnection,
  owners: readonly Owner[],
  zones: Holders['zones'],
): Promise<Place[]> {
  const [first] = zones;
  if (!first) return [];
  const { link } = first;
  const [field, kind] = [name('l', link.field), name('l', link.type)];
  const isWanted = sql`${dialect.isOneOf(name('l', link.owner), idsOf(owners))} and ${dialect.notLookedUp(field)} in (${values(zones.map(({ attribute }) => attribute))})`;
  const found = await run(
    sql`select distinct ${selection({ field, kind })} from ${table(link.table)} l where ${isWanted}`,
  );
  return found.flatMap((row) => {
    const zone = zones.find(({ attribute }) => attribute === row.field);
    const shape = zone?.kinds.find(({ uid }) => uid === row.kind);
    return zone && shape
      ? [{ attribute: zone.attribute, many: true, isZone: true, link: zone.link, shape }]
      : [];
  });
}

/** One query for all attributes of a type that hold the same kind of component. */
async function selectEntries(
  { table, dialect, run }: StoreConnection,
  group: readonly Place[],
  owners: readonly Owner[],
): Promise<Entry[]> {
  const [first] = group;
  if (!first) return [];
  const { link, shape } = first;
  const placeOf = new Map(group.map((place) => [place.attribute, place]));
  const ownerOf = new Map(owners.map((owner) => [owner.id, owner]));
  const [owner, field, order] = [name('l', link.owner), name('l', link.field), name('l', link.order)];
  const place = selection({ owner, field, order, id: name('c', shape.system.id) });
  const columns = join([place, ...(shape.columns.length > 0 ? [valueSelection(shape, 'c')] : [])], ', ');
  const isWanted = sql`${dialect.notLookedUp(name('l', link.type))} = ${shape.uid} and ${dialect.isOneOf(owner, idsOf(owners))} and ${dialect.notLookedUp(field)} in (${values([...placeOf.keys()])})`;
  const rows = await run(
    sql`select ${columns} from ${table(link.table)} l join ${table(shape.table)} c on ${name('c', shape.system.id)} = ${name('l', link.component)} where ${isWanted} order by ${order}`,
  );
  return rows.flatMap((row) => {
    const [holder, within] = [ownerOf.get(Number(row.owner)), placeOf.get(String(row.field))];
    if (!holder || !within) return [];
    const own = rowValues(shape, row);
    const component = {
      id: Number(row.id),
      shape,
      values: within.isZone ? { __component: shape.uid, ...own } : own,
    };
    return [{ owner: holder, place: within, order: Number(row.order), component }];
  });
}

function idsOf(owners: readonly Owner[]): number[] {
  return owners.map(({ id }) => id);
}
