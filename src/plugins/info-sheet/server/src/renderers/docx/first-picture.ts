import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { PrintedPicture, PrintedSheet } from '../print';
import type { SheetAssets } from '../renderer';
import { phraseRun } from './phrase';
import { bannerRun } from './picture';
import { directionOfParagraph } from './lang';

/** The gallery's first picture with caption and credit, or its alternative text. */
export function firstPictureOf(
  first: PrintedPicture | null,
  sheet: PrintedSheet,
  assets: SheetAssets,
): Paragraph[] {
  if (!first) return [];
  const picture = first.url === null ? undefined : assets.pictures.get(first.url);
  const notes = [first.caption, first.credit].filter((note) => note !== null);
  const image = new Paragraph({
    style: picture ? 'Figure' : 'MissingPicture',
    keepNext: notes.length > 0,
    ...directionOfParagraph(sheet),
    children: [picture ? bannerRun(picture, first.alt.text) : phraseRun(first.alt)],
  });
  if (notes.length === 0) return [image];
  const children = notes.flatMap((note, index): ParagraphChild[] => {
    return [...(index > 0 ? [new TextRun({ break: 1 })] : []), phraseRun(note)];
  });
  return [image, new Paragraph({ style: 'Caption', ...directionOfParagraph(sheet), children })];
}
