import { ExternalHyperlink } from 'docx';
import type { PrintedInlineOf } from '../../print';
import type { Tongue } from '../tongue';
import { breakToRun } from './break';
import { textToRun } from './text';

export function linkToHyperlink(
  { href, children }: PrintedInlineOf<'link'>,
  tongue: Tongue,
): ExternalHyperlink {
  const runs = children.map((child) =>
    child.kind === 'text' ? textToRun(child, tongue, { style: 'Hyperlink' }) : breakToRun(),
  );
  return new ExternalHyperlink({ link: href, children: runs });
}
