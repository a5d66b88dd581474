import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { keyword, name, sql } from '#store/sql/fragment';
import type { BoundingBox } from '../../domain/bounding-box';
import { spansAntimeridian } from '../../domain/bounding-box';

const ATTRIBUTE = 'locations';

/** The condition that base `b` has a location in the box, as `isWithin` says of one that is loaded. */
export function isLocatedWithin(
  { table }: StoreConnection,
  shape: DocumentShape,
  box: BoundingBox,
): Fragment {
  const component = shape.components.find(({ attribute }) => attribute === ATTRIBUTE);
  if (!component) throw new Error(`${shape.uid} has no ${ATTRIBUTE}`);
  const { link, shape: location } = component;
  const at = (attribute: string) => name('p', columnNamed(location, attribute));
  const either = keyword(spansAntimeridian(box) ? 'or' : 'and');
  const isInside = sql`${at('latitude')} >= ${box.south} and ${at('latitude')} <= ${box.north} and (${at('longitude')} >= ${box.west} ${either} ${at('longitude')} <= ${box.east})`;
  return sql`exists (select 1 from ${table(link.table)} l join ${table(location.table)} p on ${name('p', location.system.id)} = ${name('l', link.component)} where ${name('l', link.owner)} = ${name('b', shape.system.id)} and ${name('l', link.field)} = ${ATTRIBUTE} and ${name('l', link.type)} = ${location.uid} and ${isInside})`;
}
