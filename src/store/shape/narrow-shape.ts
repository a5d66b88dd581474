import type { DocumentShape } from './document-shape';

/** Which attributes of a shape are read; null: all of them. */
export interface ShapeSelection {
  fields: readonly string[] | null;
  /** Relations, components, dynamic zones and files, each with what is read of it. */
  populate: Readonly<Record<string, ShapeSelection>> | null;
}

const WHOLE: ShapeSelection = { fields: null, populate: null };

/** As much of the shape as is selected: what isn't asked for isn't read. */
export function narrowShape(shape: DocumentShape, { fields, populate }: ShapeSelection): DocumentShape {
  // The same object, so that attributes with the same shape are read together.
  if (fields === null && populate === null) return shape;
  const isPopulated = ({ attribute }: { attribute: string }) => populate === null || attribute in populate;
  const memberOf = (attribute: string) => populate?.[attribute] ?? WHOLE;
  return {
    ...shape,
    columns: shape.columns.filter(({ attribute }) => !fields || fields.includes(attribute)),
    media: shape.media.filter(isPopulated),
    components: shape.components.filter(isPopulated).map((component) => ({
      ...component,
      shape: narrowShape(component.shape, memberOf(component.attribute)),
    })),
    zones: shape.zones.filter(isPopulated).map((zone) => ({
      ...zone,
      kinds: zone.kinds.map((kind) => narrowShape(kind, memberOf(zone.attribute))),
    })),
    relations: shape.relations.filter(isPopulated).map((relation) => ({
      ...relation,
      target: narrowShape(relation.target, memberOf(relation.attribute)),
    })),
  };
}
