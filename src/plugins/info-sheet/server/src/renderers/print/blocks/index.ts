import type { Block } from '#domain/rich-text';
import { printCode } from './code';
import type { BlockConverter } from './converter';
import { printHeading } from './heading';
import { printImage } from './image';
import { printList } from './list';
import { printParagraph } from './paragraph';
import { printQuote } from './quote';

/** How each kind of block of the content is printed. */
export const blockConverters = {
  paragraph: printParagraph,
  heading: printHeading,
  list: printList,
  quote: printQuote,
  code: printCode,
  image: printImage,
} satisfies Record<Block['type'], BlockConverter>;
