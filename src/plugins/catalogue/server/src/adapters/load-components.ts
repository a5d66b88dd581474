import { groupBy } from '#domain/group-by';
import type { ComponentShape, DocumentShape } from './document-shape';
import { loadMedia } from './load-media';
import type { Owner } from './owner';
import { attach } from './owner';
import type { StoreConnection } from '#store/connection/store-connection';
import { rowValues, valueSelection } from './read-rows';
import type { LoadedRow, ReadShapes } from './read-scope';
import { join, name, selection, sql, values } from '#store/sql/fragment';

/**
 * Puts components and files into the versions' values: localized components of every row, shared ones
 * and files of the base alone, because a translation's are never served.
 */
export async function loadComponents(
  connection: StoreConnection,
  { document, file }: ReadShapes,
  { rows, bases }: { rows: readonly LoadedRow[]; bases: readonly LoadedRow[] },
): Promise<void> {
  const baseOwners = bases.map((row) => ownerOf(document, row));
  const allOwners = rows.map((row) => ownerOf(document, row));
  const shared = await attachComponents(connection, document, { localized: false }, baseOwners);
  const localized = await attachComponents(connection, document, { localized: true }, allOwners);
  await loadMedia(connection, file, [...baseOwners, ...shared, ...localized]);
}

/** Attaches the components of `owners` and, depth first, theirs; answers with every component attached. */
async function attachComponents(
  connection: StoreConnection,
  shape: DocumentShape,
  which: { localized?: boolean },
  owners: readonly Owner[],
): Promise<Owner[]> {
  const wanted = shape.components.filter(
    ({ localized }) => which.localized === undefined || localized === which.localized,
  );
  for (const { attribute, repeatable } of wanted) {
    for (const owner of owners) owner.values[attribute] = repeatable ? [] : null;
  }
  if (owners.length === 0) return [];
  const attached: Owner[] = [];
  for (const group of groupBy(wanted, (component) => component.shape.uid).values()) {
    const [first] = group;
    if (!first) continue;
    const components = await attachKind(connection, group, first, owners);
    attached.push(...components, ...(await attachComponents(connection, first.shape, {}, components)));
  }
  return attached;
}

/** One query for all attributes of a type that hold the same kind of component. */
async function attachKind(
  { table, dialect, run }: StoreConnection,
  group: readonly ComponentShape[],
  { link, shape }: ComponentShape,
  owners: readonly Owner[],
): Promise<Owner[]> {
  const repeatable = new Map(group.map((component) => [component.attribute, component.repeatable]));
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const place = selection({
    owner: name('l', link.owner),
    field: name('l', link.field),
    id: name('c', shape.system.id),
  });
  const columns = join([place, ...(shape.columns.length > 0 ? [valueSelection(shape, 'c')] : [])], ', ');
  const isWanted = sql`${dialect.notLookedUp(name('l', link.type))} = ${shape.uid} and ${dialect.isOneOf(name('l', link.owner), [...byId.keys()])} and ${dialect.notLookedUp(name('l', link.field))} in (${values([...repeatable.keys()])})`;
  const rows = await run(
    sql`select ${columns} from ${table(link.table)} l join ${table(shape.table)} c on ${name('c', shape.system.id)} = ${name('l', link.component)} where ${isWanted} order by ${name('l', link.order)}`,
  );
  return rows.flatMap((row) => {
    const owner = byId.get(Number(row.owner));
    if (!owner) return [];
    const component = { uid: shape.uid, id: Number(row.id), shape, values: rowValues(shape, row) };
    const field = String(row.field);
    attach(owner, field, component.values, repeatable.get(field) === true);
    return [component];
  });
}

function ownerOf(shape: DocumentShape, { id, version }: LoadedRow): Owner {
  return { uid: shape.uid, id, shape, values: version.values };
}
