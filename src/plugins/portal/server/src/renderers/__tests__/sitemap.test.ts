import { expect, test } from '@jest/globals';
import { partsOf, sitemap, sitemapIndex } from '../sitemap';

test.each([
  [0, 1],
  [1, 1],
  [50_000, 1],
  [50_001, 2],
  [100_000, 2],
  [100_001, 3],
])('%i pages are in %i files', (pages, files) => {
  expect(partsOf(pages)).toBe(files);
});

test('no page is left out, and no file has more than sitemaps.org takes', () => {
  const pages = Array.from({ length: 120_000 }, (_, at) => ({
    path: `/en/projects/p${at}`,
    changed: null,
    alternates: [],
  }));
  const found = [1, 2, 3].map((part) =>
    [...sitemap(pages, part, 'https://portal.example.org').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address,
    ),
  );
  expect(found.map(({ length }) => length)).toEqual([50_000, 50_000, 20_000]);
  expect(new Set(found.flat()).size).toBe(120_000);
});

test('the index names every file of every locale', () => {
  const index = sitemapIndex(
    new Map([
      ['en', 2],
      ['zh-Hant', 1],
    ]),
    'https://portal.example.org',
  );
  expect(
    [...index.matchAll(/<loc>https:\/\/portal\.example\.org([^<]+)<\/loc>/g)].map(([, path]) => path),
  ).toEqual(['/sitemap-en.xml', '/sitemap-en.2.xml', '/sitemap-zh-Hant.xml']);
});
