import type { LocalizedProject, ProjectTexts } from '#catalogue/project';
import type { CellValue } from './cell';

/** What a column's cells are. */
export type ColumnKind =
  /** Names the project; `documentId` alone. */
  | 'id'
  | 'text'
  /** HTML of few elements (`blocksToHtml`). */
  | 'rich-text'
  | 'day'
  | 'instant'
  | 'decimal'
  /** One of a few words. */
  | 'choice'
  /** A term, by its code or slug. */
  | 'code'
  /** Several, parted as `splitValues` says. */
  | 'codes'
  /** Entries of a component, as `entries.ts` writes them. */
  | 'entries'
  /** Addresses of files. */
  | 'files';

/** How cells are written. */
export interface CellOptions {
  /** Of the server, before an address that begins with `/`. */
  origin: string;
}

interface Described {
  /** As the API calls it: `slug`, `countries.code`. */
  name: string;
  kind: ColumnKind;
  /** Whether it follows from others, or from what the server does: it goes out and doesn't come in. */
  isComputed?: true;
}

/** A column that is the same in all languages. */
export interface SharedColumn extends Described {
  isLocalized: false;
  toCell(project: LocalizedProject, options: CellOptions): CellValue;
}

/** A text, of which each language has its own column: `title` as it is served, `title.locale`, `title:az`. */
export interface LocalizedColumn extends Described {
  isLocalized: true;
  field: keyof ProjectTexts;
  toCell(texts: ProjectTexts, options: CellOptions): CellValue;
}

export type Column = SharedColumn | LocalizedColumn;
