import type { ParagraphChild } from 'docx';
import type { PrintedInline, PrintedInlineOf } from '../../print';
import type { Tongue } from '../tongue';
import { breakToRun } from './break';
import { linkToHyperlink } from './link';
import { textToRun } from './text';

type Converters = {
  [Kind in PrintedInline['kind']]: (inline: PrintedInlineOf<Kind>, tongue: Tongue) => ParagraphChild;
};

const inlineConverters = { text: textToRun, break: breakToRun, link: linkToHyperlink } satisfies Converters;

export function inlinesToRuns(inlines: readonly PrintedInline[], tongue: Tongue): ParagraphChild[] {
  return inlines.map((inline) => {
    const convert = inlineConverters[inline.kind] as (
      inline: PrintedInline,
      tongue: Tongue,
    ) => ParagraphChild;
    return convert(inline, tongue);
  });
}
