import type { Author } from '#translation-desk/author';
import type { Text } from './use-text';

/** Who somebody is, in words. */
export function authorText(text: Text, author: Author): string {
  switch (author.kind) {
    case 'person':
    case 'token':
      return author.name ?? text('author.gone');
    case 'system':
    case 'baseline':
      return text(`author.${author.kind}`);
    default:
      return author satisfies never;
  }
}
