import type { StoreConnection } from '../connection/store-connection';
import type { DocumentShape } from '../shape/document-shape';
import type { Fragment } from '../sql/fragment';
import { sql } from '../sql/fragment';

/** Deletes the rows under a condition on `d`, past Strapi: nobody is told of them, and what hangs on them stays. */
export async function deleteRows(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  condition: Fragment,
): Promise<void> {
  await run(sql`delete from ${table(shape.table)} as d where ${condition}`);
}
