import type { DocumentModel, FieldModel } from '#domain/resolve/document-model';
import type { ColumnShape, ComponentShape, DocumentShape } from '#store/shape/document-shape';

/** How each attribute of `shape` takes part in reading with fallback. */
export function buildDocumentModel(shape: DocumentShape): DocumentModel {
  const [zone] = shape.zones;
  if (zone) throw new Error(`${shape.uid}.${zone.attribute}: dynamic zones are not read by the catalogue`);
  return Object.fromEntries([
    ...shape.columns.map((column) => [column.attribute, columnField(column)] as const),
    ...shape.media.map(({ attribute }) => [attribute, { kind: 'value' } as FieldModel] as const),
    ...shape.components.map((component) => [component.attribute, componentField(component)] as const),
    ...shape.relations.map(({ attribute, many, target }) => {
      const field: FieldModel = { kind: 'relation', many, fields: buildDocumentModel(target) };
      return [attribute, field] as const;
    }),
  ]);
}

const TEXT_TYPES: readonly string[] = ['string', 'text', 'richtext'];

function columnField({ type, localized }: ColumnShape): FieldModel {
  if (!localized) return { kind: 'value' };
  if (type === 'blocks') return { kind: 'blocks' };
  return TEXT_TYPES.includes(type) ? { kind: 'text' } : { kind: 'value' };
}

/** A shared component holds for all locales as it is, its own text included. */
function componentField({ localized, repeatable, shape }: ComponentShape): FieldModel {
  return localized ? { kind: 'component', repeatable, fields: buildDocumentModel(shape) } : { kind: 'value' };
}
