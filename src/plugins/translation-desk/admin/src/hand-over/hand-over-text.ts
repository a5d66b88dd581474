import type { HandOver } from '#translation-desk/hand-over';
import { authorText } from '../text/author-text';
import type { Text } from '../text/use-text';

/** How a document stands between who translates and who publishes, a sentence each; `toDate` says a day or an instant. */
export function handOverTexts(
  text: Text,
  { assignee, due, ready, sentBack }: HandOver,
  toDate: (iso: string) => string,
): string[] {
  return [
    ...(ready
      ? [text('hand-over.ready', { author: authorText(text, ready.by), date: toDate(ready.at) })]
      : []),
    ...(sentBack
      ? [
          text('hand-over.sent-back', {
            author: authorText(text, sentBack.by),
            date: toDate(sentBack.at),
            reason: sentBack.reason,
          }),
        ]
      : []),
    ...(assignee ? [text('hand-over.assigned', { name: assignee.name })] : []),
    ...(due === null ? [] : [text('hand-over.due', { date: toDate(due) })]),
  ];
}
