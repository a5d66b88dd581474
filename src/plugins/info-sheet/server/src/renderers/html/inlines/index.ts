import type { PrintedInline, PrintedInlineOf } from '../../print';
import { breakToHtml } from './break';
import { linkToHtml } from './link';
import { textToHtml } from './text';

type Converters = { [Kind in PrintedInline['kind']]: (inline: PrintedInlineOf<Kind>) => string };

const inlineConverters = { text: textToHtml, break: breakToHtml, link: linkToHtml } satisfies Converters;

export function inlinesToHtml(inlines: readonly PrintedInline[]): string {
  return inlines
    .map((inline) => (inlineConverters[inline.kind] as (inline: PrintedInline) => string)(inline))
    .join('');
}
