import sharp, { type Region } from 'sharp';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { SharePicture } from '#info-sheet/share-picture';
import { toPng } from '../../../adapters/rendering/to-png';
import { createTypstCompiler } from '../../../adapters/typst/compiler';
import { loadFonts } from '../../../adapters/typst/load-fonts';
import type { Coverage } from '../../pdf/coverage';
import { coverageOf } from '../../pdf/font-coverage';
import type { Typeset } from '../../pdf/typeset';
import { renderShare } from '../index';

const EVERYTHING: Coverage = { has: () => true, covers: () => true };

let typeset: Typeset;
let fonts: Coverage;
beforeAll(() => {
  const files = loadFonts();
  const compile = createTypstCompiler(files.flat());
  typeset = async (job) => compile(job);
  fonts = coverageOf(files);
});

function aPicture(title: string, locale = 'en'): SharePicture {
  return {
    title: { text: title, locale },
    portal: { text: 'EU for Eastern partners', locale: 'en' },
    funding: { text: 'Funded by the European Union', locale: 'en' },
    accent: '#003399',
  };
}

async function svgOf(picture: SharePicture, coverage = fonts): Promise<string> {
  return Buffer.from(await renderShare(picture, { typeset, fonts: coverage })).toString();
}

/** The outlines of its letters, each once. */
function outlinesOf(svg: string): Set<string> {
  const glyphs = [...svg.matchAll(/<symbol[^>]*>\s*<path d="([^"]+)"/g)].map(([, outline = '']) => outline);
  return new Set(glyphs);
}

/** What is drawn for a letter that no font has, when nobody looks first. */
async function boxOf(): Promise<string> {
  const [without, withIt] = [aPicture('and'), aPicture('and 中')];
  const others = outlinesOf(await svgOf(without));
  const [box, ...more] = [...outlinesOf(await svgOf(withIt, EVERYTHING))].filter((each) => !others.has(each));
  if (box === undefined || more.length > 0) throw new Error('The box of a missing letter wasn’t found');
  return box;
}

/** What is to be seen in a part of it; sharp's statistics are of what comes in, not of what is cut out. */
async function partOf(png: Uint8Array, part: Region) {
  return sharp(await sharp(png).extract(part).toBuffer()).stats();
}

describe('a title', () => {
  test.each([
    ['English', 'en', 'Clean rivers of the South Caucasus: “together” – 2020'],
    ['Azerbaijani', 'az', 'Cənubi Qafqazın təmiz çayları, İşğöü ƏĞIİÖŞÇÜ'],
    ['Belarusian', 'be', 'Чыстыя рэкі Паўднёвага Каўказа, ўіёэы ’'],
    ['Armenian', 'hy', 'Հարավային Կովկասի մաքուր գետերը և «եւ» ՝ ։'],
    ['Georgian', 'ka', 'სამხრეთ კავკასიის სუფთა მდინარეები ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ'],
    ['Romanian', 'ro', 'Râuri curate în Caucazul de Sud, ăâîșț ĂÂÎȘȚ'],
    ['Ukrainian', 'uk', 'Чисті річки Південного Кавказу, їієґ ЇІЄҐ ʼ'],
    ['Arabic', 'ar', 'أنهار نظيفة في جنوب القوقاز ٠١٢ ؟ ، پچژگ'],
  ])('in %s has every letter', async (_language, locale, title) => {
    const outlines = outlinesOf(await svgOf(aPicture(title, locale)));
    expect(outlines.size).toBeGreaterThan(20);
    expect(outlines).not.toContain(await boxOf());
  });

  test('with a letter that no font has shows that one is missing, and no box', async () => {
    const [lost, said] = await Promise.all([svgOf(aPicture('and 中')), svgOf(aPicture('and \uFFFD'))]);
    expect(lost).toBe(said);
    expect(outlinesOf(lost)).not.toContain(await boxOf());
  });

  test('in Arabic stands at the right', async () => {
    const ink = async (locale: string, title: string) => {
      const png = await toPng(Buffer.from(await svgOf(aPicture(title, locale))));
      const middle = { top: 150, height: 300, width: 600 };
      const dark = async (left: number) => 255 - (await partOf(png, { ...middle, left })).channels[0]!.mean;
      return { left: await dark(0), right: await dark(600) };
    };
    const arabic = await ink('ar', 'أنهار');
    const english = await ink('en', 'Rivers');
    expect(arabic.left).toBe(0);
    expect(arabic.right).toBeGreaterThan(1);
    expect(english.right).toBe(0);
  });

  test.each([
    ['many words', 'Спостереження за водою та співпраця громад '.repeat(40)],
    ['one endless word', 'Ա'.repeat(3000)],
    ['marks on marks', 'a\u0301\u0302\u0303'.repeat(400)],
    ['nothing', ' '],
  ])('of %s stays in its place', async (_what, title) => {
    const png = await toPng(Buffer.from(await svgOf(aPicture(title))));
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    for (const [left, top, width, height] of [
      [0, 125, 1200, 20],
      [0, 462, 1200, 35],
      [1135, 20, 65, 600],
      [0, 20, 65, 600],
    ] as const) {
      const { channels } = await partOf(png, { left, top, width, height });
      const darkest = channels.slice(0, 3).map(({ min }) => min);
      expect({ left, top, darkest }).toEqual({ left, top, darkest: [255, 255, 255] });
    }
  });

  test('is text, whatever it spells', async () => {
    expect(await svgOf(aPicture('#panic("no") </text> ${1} [*]'))).toContain('<symbol');
  });
});
