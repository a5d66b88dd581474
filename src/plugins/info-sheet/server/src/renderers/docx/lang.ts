import type { IParagraphOptions, IRunOptions } from 'docx';
import type { Lang } from '../print';

/** `w:lang` of a run (ECMA-376 §17.3.2.20), and `w:rtl` where it is written from the right. */
export function langOfRun({ locale, direction }: Lang): Pick<IRunOptions, 'language' | 'rightToLeft'> {
  const language = { value: locale, eastAsia: locale, bidirectional: locale };
  return direction === 'rtl' ? { language, rightToLeft: true } : { language };
}

/** `w:bidi` of a paragraph (§17.3.1.6), which turns its start to the right. */
export function directionOfParagraph({ direction }: Lang): Pick<IParagraphOptions, 'bidirectional'> {
  return direction === 'rtl' ? { bidirectional: true } : {};
}
