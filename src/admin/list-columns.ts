import type { ReactNode } from 'react';

/** A column as the content manager's hook for lists takes it. */
export interface ListColumn {
  name: string;
  attribute?: { type: string };
  label: string | { id: string; defaultMessage: string };
  searchable?: boolean;
  sortable?: boolean;
  /** Draws a cell from what the API sent of the row. */
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

/** What the hook `Admin/CM/pages/ListView/inject-column-in-table` hands from one to the next. */
export interface ListColumns {
  displayedHeaders: ListColumn[];
  layout: { metadatas: object };
}
