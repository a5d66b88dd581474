import type { InlineCode } from '#translation-desk/unit';
import type { Text } from '../text/use-text';

/** What a tag stands for, in a few words. */
export function describeCode(code: InlineCode, text: Text): string {
  switch (code.kind) {
    case 'marks':
      return code.marks.map((mark) => text(`mark.${mark}`)).join(', ');
    case 'link':
      return text('code.link', { url: code.url });
    case 'line-break':
      return text('code.line-break');
    default:
      return code satisfies never;
  }
}
