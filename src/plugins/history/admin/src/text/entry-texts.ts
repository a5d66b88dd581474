import type { Author, HistoryEntry } from '#history/reading';
import type { Text } from './use-text';

/** Who somebody is, in words. */
export function authorText(text: Text, author: Author): string {
  switch (author.kind) {
    case 'person':
    case 'user':
    case 'token':
      return author.name ?? text('author.gone', { number: author.id });
    case 'system':
      return text('author.system');
    default:
      return author satisfies never;
  }
}

/** Why something was written, in words. */
export function causeText(text: Text, { cause, of }: Pick<HistoryEntry, 'cause' | 'of'>): string {
  const said = text(`cause.${cause}`);
  return cause === 'import' && of !== null ? `${said} ${of}` : said;
}
