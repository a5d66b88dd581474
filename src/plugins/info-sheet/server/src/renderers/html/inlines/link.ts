import type { PrintedInlineOf } from '../../print';
import { element } from '../element';
import { breakToHtml } from './break';
import { textToHtml } from './text';

export function linkToHtml({ href, children }: PrintedInlineOf<'link'>): string {
  const content = children.map((child) => (child.kind === 'text' ? textToHtml(child) : breakToHtml()));
  return element('a', { href, rel: 'noopener noreferrer' }, content.join(''));
}
