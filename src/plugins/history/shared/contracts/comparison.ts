import type { TextChange } from '#domain/diff-words';

/** A picture or file, as people see it; `url` null: the file isn't there any more. */
export interface ShownFile {
  name: string;
  url: string | null;
  isPicture: boolean;
}

/** What a line of a field is: a paragraph of a rich text, an entry of a list. */
export type LineStyle = 'text' | 'heading' | 'quote' | 'code' | 'item' | 'entry' | 'file';

/** A line of a field in both versions, side by side. `formatting`: its words are the same, and look otherwise. */
export interface ComparedLine {
  style: LineStyle;
  change: 'same' | 'changed' | 'formatting' | 'come' | 'gone';
  /** Word by word, both versions in one. */
  words: TextChange[];
  file: ShownFile | null;
}

/** A field in both versions. */
export interface ComparedField {
  name: string;
  label: string;
  /** Whether today's schema has it. */
  isKnown: boolean;
  isChanged: boolean;
  lines: ComparedLine[];
}
