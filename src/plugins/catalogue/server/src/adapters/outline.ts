import type { TypeOutline } from '../domain/query/parse-selection';
import type { DocumentShape } from './document-shape';

/** What an answer of the type can hold. `computed` are fields that no column has. */
export function outlineOf(shape: DocumentShape, computed: readonly string[] = []): TypeOutline {
  return {
    fields: [...shape.columns.map(({ attribute }) => attribute), ...computed],
    populate: Object.fromEntries([
      ...shape.media.map(({ attribute }) => [attribute, []] as const),
      ...shape.components.map((component) => [component.attribute, namesIn(component.shape)] as const),
      ...shape.relations.map(
        ({ attribute, target }) => [attribute, ['documentId', ...namesIn(target)]] as const,
      ),
    ]),
  };
}

function namesIn({ columns, media, components }: DocumentShape): string[] {
  return [...columns, ...media, ...components].map(({ attribute }) => attribute);
}
