export { printSheet, type Printing } from './print-sheet';
export type { TextFilter } from '#print/print-context';
export { bannerOf, cropOf } from './banner';
export type * from './printed-sheet';
export type * from '#print/printed';
