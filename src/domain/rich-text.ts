/** Strapi's *blocks*, as its rich-text editor writes them. */
export type Blocks = Block[];

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

export interface ParagraphBlock {
  type: 'paragraph';
  children: InlineNode[];
}

export interface HeadingBlock {
  type: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: InlineNode[];
}

export interface QuoteBlock {
  type: 'quote';
  children: InlineNode[];
}

export interface CodeBlock {
  type: 'code';
  language?: string | null;
  children: InlineNode[];
}

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}

/** A nested list stands among the items of its parent list, after the item it belongs to. */
export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number;
  children: (ListItemNode | ListBlock)[];
}

/** `image` is the media library's file as the editor embedded it. */
export interface ImageBlock {
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
