import { Paragraph, TextRun } from 'docx';
import { pictureRun } from '../picture';
import { paragraphTongue, runTongue } from '../tongue';
import type { BlockToParagraphs } from './converter';

export const imageToDocx: BlockToParagraphs<'image'> = ({ url, alt, caption }, context) => {
  const picture = context.assets.pictures.get(url);
  if (!picture) return missingImageToDocx({ kind: 'missing-image', alt }, context);
  const { tongue } = context;
  const image = new Paragraph({
    style: 'Figure',
    keepNext: caption !== null,
    ...paragraphTongue(tongue),
    children: [pictureRun(picture, alt)],
  });
  if (caption === null) return [image];
  const run = new TextRun({ text: caption, ...runTongue(tongue) });
  return [image, new Paragraph({ style: 'Caption', ...paragraphTongue(tongue), children: [run] })];
};

export const missingImageToDocx: BlockToParagraphs<'missing-image'> = ({ alt }, { tongue }) => [
  new Paragraph({
    style: 'MissingPicture',
    ...paragraphTongue(tongue),
    children: [new TextRun({ text: alt, ...runTongue(tongue) })],
  }),
];
