import { ExternalHyperlink, TextRun, type IRunOptions } from 'docx';
import type { Phrase } from '../print';
import { langOfRun } from './lang';

/** A phrase as a run in its own language. */
export function phraseRun(phrase: Phrase, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: phrase.text, ...langOfRun(phrase) });
}

/** A phrase that leads somewhere; without an address, only a run. */
export function linkedPhrase(phrase: Phrase, href: string | null): TextRun | ExternalHyperlink {
  if (href === null) return phraseRun(phrase);
  return new ExternalHyperlink({ link: href, children: [phraseRun(phrase, { style: 'Hyperlink' })] });
}
