import type { Locale } from './locale';

/** Strapi's *blocks*, as its rich-text editor writes them. */
export type Blocks = Block[];

/** What readers are given says of each block which language it is in; what editors store doesn't. */
interface ServedNode {
  /** The locale that the words are really in. */
  locale?: Locale;
}

/** What a text may be besides plain, from the outermost in. */
export const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type Mark = (typeof MARKS)[number];

export interface TextNode extends Partial<Record<Mark, boolean>> {
  type: 'text';
  text: string;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ParagraphBlock extends ServedNode {
  type: 'paragraph';
  children: InlineNode[];
}

export interface HeadingBlock extends ServedNode {
  type: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: InlineNode[];
}

export interface QuoteBlock extends ServedNode {
  type: 'quote';
  children: InlineNode[];
}

export interface CodeBlock extends ServedNode {
  type: 'code';
  language?: string | null;
  children: InlineNode[];
}

/** Says its language where the list is in several. */
export interface ListItemNode extends ServedNode {
  type: 'list-item';
  children: InlineNode[];
}

/** A nested list stands among the items of its parent list, after the item it belongs to. */
export interface ListBlock extends ServedNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number;
  children: (ListItemNode | ListBlock)[];
}

/** `image` is the media library's file as the editor embedded it. */
export interface ImageBlock extends ServedNode {
  type: 'image';
  image: {
    name: string;
    url: string;
    mime?: string;
    width?: number | null;
    height?: number | null;
    alternativeText?: string | null;
    caption?: string | null;
  };
  children: InlineNode[];
}

export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | CodeBlock | ListBlock | ImageBlock;
