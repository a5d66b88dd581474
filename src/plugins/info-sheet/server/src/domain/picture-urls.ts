import type { ImageBlock } from '#domain/rich-text';
import type { InfoSheet } from '#info-sheet/info-sheet';

/** The addresses of all pictures that a sheet shows, each once. */
export function pictureUrls(sheet: InfoSheet): string[] {
  const blocks = sheet.sections.flatMap((section) => (Array.isArray(section.blocks) ? section.blocks : []));
  const images = blocks.filter((block): block is ImageBlock => block?.type === 'image');
  const urls = [sheet.picture?.file.url, ...images.map(({ image }) => image?.url)];
  return [...new Set(urls.filter((url): url is string => typeof url === 'string' && url !== ''))];
}
