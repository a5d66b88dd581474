import type { DocumentShape } from '#store/shape/document-shape';
import { narrowShape as narrow } from '#store/shape/narrow-shape';
import type { Selection } from '../domain/query/catalogue-query';

/** Columns that a computed field is computed from. */
const SOURCES: Record<string, readonly string[]> = { status: ['startDate', 'endDate', 'statusOverride'] };

/** A project that is asked for by a slug that it had is answered with the one that it has. */
const ALWAYS: readonly string[] = ['slug'];

/** As much of the shape as a selection needs: what isn't asked for isn't read. */
export function narrowShape(shape: DocumentShape, selection: Selection): DocumentShape {
  const { fields } = selection;
  if (!fields) return narrow(shape, selection);
  // When what was served last changed depends on which versions any text is served from.
  const isWhole = fields.includes('updatedAt');
  const sources = fields.flatMap((field) => SOURCES[field] ?? []);
  const needed = narrow(shape, { ...selection, fields: [...fields, ...sources, ...ALWAYS] });
  return isWhole ? { ...needed, ...localizedOf(shape, needed) } : needed;
}

/** Everything localized of the shape, with what else is needed of it. */
function localizedOf(
  shape: DocumentShape,
  needed: DocumentShape,
): Pick<DocumentShape, 'columns' | 'components'> {
  return {
    columns: shape.columns.filter((column) => column.localized || needed.columns.includes(column)),
    components: shape.components.flatMap((component) =>
      component.localized
        ? [component]
        : needed.components.filter(({ attribute }) => attribute === component.attribute),
    ),
  };
}
