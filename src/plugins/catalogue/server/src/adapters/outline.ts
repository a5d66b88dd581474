import type { TypeOutline } from '../domain/query/parse-selection';
import { DOCUMENT_FIELDS } from '../domain/query/parse-selection';
import type { DocumentShape } from '#store/shape/document-shape';
import type { ReadShapes } from './read-scope';

/** What an answer of the type can hold. `computed` are fields that no column has. */
export function outlineOf({ document, file }: ReadShapes, computed: readonly string[] = []): TypeOutline {
  const files: TypeOutline = { fields: file.columns.map(({ attribute }) => attribute), populate: {} };
  const own = outlineIn(document, files);
  return { ...own, fields: [...DOCUMENT_FIELDS, ...own.fields, ...computed] };
}

function outlineIn(
  { columns, media, components, relations }: DocumentShape,
  files: TypeOutline,
): TypeOutline {
  return {
    fields: columns.map(({ attribute }) => attribute),
    populate: Object.fromEntries([
      ...media.map(({ attribute }) => [attribute, files] as const),
      ...components.map(({ attribute, shape }) => [attribute, outlineIn(shape, files)] as const),
      ...relations.map(({ attribute, target }) => [attribute, relatedOutline(target, files)] as const),
    ]),
  };
}

function relatedOutline(target: DocumentShape, files: TypeOutline): TypeOutline {
  const own = outlineIn(target, files);
  return { ...own, fields: ['documentId', ...own.fields] };
}
