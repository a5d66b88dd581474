import type { Selection } from '../domain/query/catalogue-query';
import type { DocumentShape } from './document-shape';

/** Columns that a computed field is computed from. */
const SOURCES: Record<string, readonly string[]> = { status: ['startDate', 'endDate', 'statusOverride'] };

/** As much of the shape as a selection needs: what isn't asked for isn't read. */
export function narrowShape(shape: DocumentShape, { fields, populate }: Selection): DocumentShape {
  const wanted = fields && new Set(fields.flatMap((field) => [field, ...(SOURCES[field] ?? [])]));
  // When what was served last changed depends on which versions any text is served from.
  const all = wanted?.has('updatedAt') === true;
  const isPopulated = (attribute: string) => populate === null || attribute in populate;
  return {
    ...shape,
    columns: shape.columns.filter(
      ({ attribute, localized }) => !wanted || wanted.has(attribute) || (all && localized),
    ),
    media: shape.media.filter(({ attribute }) => isPopulated(attribute)),
    components: shape.components
      .filter(({ attribute, localized }) => isPopulated(attribute) || (all && localized))
      .map((component) => ({
        ...component,
        shape: narrowMember(component.shape, populate?.[component.attribute]),
      })),
    relations: shape.relations
      .filter(({ attribute }) => isPopulated(attribute))
      .map((relation) => ({
        ...relation,
        target: narrowMember(relation.target, populate?.[relation.attribute]),
      })),
  };
}

function narrowMember(shape: DocumentShape, fields: readonly string[] | null | undefined): DocumentShape {
  if (!fields) return shape;
  const isWanted = ({ attribute }: { attribute: string }) => fields.includes(attribute);
  return {
    ...shape,
    columns: shape.columns.filter(isWanted),
    media: shape.media.filter(isWanted),
    components: shape.components.filter(isWanted),
  };
}
