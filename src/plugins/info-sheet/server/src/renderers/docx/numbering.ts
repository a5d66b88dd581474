import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { points } from './units';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** Lists as deep as a sheet prints them, with the PDF's marks. */
const MARKS = ['•', '–', '•', '–', '•'];

export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: MARKS.map((mark, level) => aLevel(level, LevelFormat.BULLET, mark)) },
    {
      reference: NUMBERS,
      levels: MARKS.map((_, level) => aLevel(level, LevelFormat.DECIMAL, `%${level + 1}.`)),
    },
  ],
};

function aLevel(level: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  return {
    level,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: points(18 * (level + 1)), hanging: points(14) } } },
  };
}
