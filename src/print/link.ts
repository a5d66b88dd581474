import { cleanText } from './clean-text';
import { stringOf } from './node';
import type { PrintContext } from './print-context';
import { safeHref } from './safe-href';

/** Where a text leads, as the format may have it; null where it may not, which is reported: its text is printed alone. */
export function printHref(
  href: unknown,
  place: string,
  { longestHref, report }: PrintContext,
): string | null {
  const safe = safeHref(href);
  // Normalized addresses are ASCII: a byte each.
  if (safe !== null && safe.length <= (longestHref ?? Infinity)) return safe;
  report({ code: 'dropped-link', place, href: cleanText(stringOf(href)).slice(0, 200) });
  return null;
}
