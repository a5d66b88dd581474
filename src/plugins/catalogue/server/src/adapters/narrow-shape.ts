import type { Selection } from '../domain/query/catalogue-query';
import { EVERYTHING } from '../domain/query/catalogue-query';
import type { DocumentShape } from './document-shape';

/** Columns that a computed field is computed from. */
const SOURCES: Record<string, readonly string[]> = { status: ['startDate', 'endDate', 'statusOverride'] };

/** As much of the shape as a selection needs: what isn't asked for isn't read. */
export function narrowShape(shape: DocumentShape, selection: Selection): DocumentShape {
  const { fields } = selection;
  if (!fields) return narrow(shape, selection);
  // When what was served last changed depends on which versions any text is served from.
  const isWhole = fields.includes('updatedAt');
  const sources = fields.flatMap((field) => SOURCES[field] ?? []);
  const needed = narrow(shape, { ...selection, fields: [...fields, ...sources] });
  return isWhole ? { ...needed, ...localizedOf(shape, needed) } : needed;
}

function narrow(shape: DocumentShape, { fields, populate }: Selection): DocumentShape {
  const isPopulated = ({ attribute }: { attribute: string }) => populate === null || attribute in populate;
  const memberOf = (attribute: string) => populate?.[attribute] ?? EVERYTHING;
  return {
    ...shape,
    columns: shape.columns.filter(({ attribute }) => !fields || fields.includes(attribute)),
    media: shape.media.filter(isPopulated),
    components: shape.components
      .filter(isPopulated)
      .map((component) => ({ ...component, shape: narrow(component.shape, memberOf(component.attribute)) })),
    relations: shape.relations
      .filter(isPopulated)
      .map((relation) => ({ ...relation, target: narrow(relation.target, memberOf(relation.attribute)) })),
  };
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
