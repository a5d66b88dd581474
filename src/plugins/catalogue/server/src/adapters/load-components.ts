import type { StoreConnection } from '#store/connection/store-connection';
import { attachComponents } from '#store/rows/attach-components';
import { loadMedia } from '#store/rows/load-media';
import { ownerOf } from '#store/rows/owner';
import type { LoadedRow } from '#store/rows/read-rows';
import type { ReadShapes } from './read-scope';

/**
 * Puts components and files into the versions' values: localized components of every row, shared ones
 * and files of the base alone, because a translation's are never served.
 */
export async function loadComponents(
  connection: StoreConnection,
  { document, file }: ReadShapes,
  { rows, bases }: { rows: readonly LoadedRow[]; bases: readonly LoadedRow[] },
): Promise<void> {
  const holders = (wanted: boolean) => ({
    components: document.components.filter(({ localized }) => localized === wanted),
    zones: [],
  });
  const baseOwners = bases.map((row) => ownerOf(document, row));
  const allOwners = rows.map((row) => ownerOf(document, row));
  const shared = await attachComponents(connection, baseOwners, holders(false));
  const localized = await attachComponents(connection, allOwners, holders(true));
  await loadMedia(connection, file, [...baseOwners, ...shared, ...localized]);
}
