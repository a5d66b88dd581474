import { emblemSvg } from '#print/emblem/svg';
import { bannerOf, cropOf, type PrintedBlock, type PrintedSheet } from '../print';
import { PALETTE } from '#print/palette';
import type { LoadedPicture, SheetAssets } from '../renderer';
import { FACES } from './faces';
import type { TypesetJob } from './typeset';

/** The same for everything, so that Typst reads it once. */
export const DESIGN = Buffer.from(JSON.stringify({ palette: PALETTE, faces: FACES }));

/** What Typst gets to print a sheet. */
export function toJob(printed: PrintedSheet, assets: SheetAssets): TypesetJob {
  const pictures = picturesOf(printed, assets).map(([url, picture], index) => ({
    url,
    picture,
    path: `/pictures/${index}.${picture.mime === 'image/png' ? 'png' : 'jpg'}`,
  }));
  const sheet = {
    ...printed,
    emblem: emblemSvg(),
    pictures: Object.fromEntries(
      pictures.map(({ url, path, picture }) => [
        url,
        { path, width: picture.width, height: picture.height, banner: framedBanner(picture) },
      ]),
    ),
  };
  return {
    document: 'sheet',
    files: [
      { path: '/sheet.json', bytes: Buffer.from(JSON.stringify(sheet)) },
      { path: '/design.json', bytes: DESIGN },
      ...pictures.map(({ path, picture }) => ({ path, bytes: picture.bytes })),
    ],
    timestamp: Date.parse(`${printed.createdOn.date}T00:00:00Z`) / 1000,
  };
}

/** The banner with the millimetres of the whole picture that are above and in it. */
function framedBanner(picture: LoadedPicture): object | null {
  const banner = bannerOf(picture);
  if (!banner) return null;
  const whole = (banner.width * picture.height) / picture.width;
  return { ...banner, whole, above: (whole * cropOf(banner, picture).top) / 100 };
}

/** Those that are printed, each once, in the order of the sheet. */
function picturesOf(printed: PrintedSheet, assets: SheetAssets): [string, LoadedPicture][] {
  const blocks = printed.sections.flatMap((section) => section.blocks);
  const urls = blocks
    .filter((block): block is Extract<PrintedBlock, { kind: 'image' }> => block.kind === 'image')
    .map((block) => block.url);
  const first = printed.picture?.url ? [printed.picture.url] : [];
  return [...new Set([...first, ...urls])].flatMap((url) => {
    const picture = assets.pictures.get(url);
    return picture ? [[url, picture] as [string, LoadedPicture]] : [];
  });
}
