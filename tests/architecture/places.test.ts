import { describe, expect, test } from '@jest/globals';
import { filesUnder, readText } from './project-files';

/** What would tie the repository to one machine or one registry. */
const PLACES = [
  /(?<![\w.-])\/home\/\w/,
  /(?<![\w.-])\/Users\/\w/,
  /(?<![\w.*-])\/work\/\w/,
  /[A-Z]:\\Users/,
  /registry\.npmjs\.org/,
  /^registry\s*=/m,
];

test('no file names a machine’s folders or a registry', () => {
  const texts = filesUnder('.', (file) =>
    /\.(tsx?|m?js|json|ya?ml|md|css|html|sh|txt)$|npmrc$|\.ci\//.test(file),
  );
  expect(texts.length).toBeGreaterThan(200);
  const found = texts.flatMap((file) =>
    PLACES.flatMap((place) => place.exec(readText(file)) ?? []).map((what) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});

describe('Strapi registers every file of these folders, so that helpers live elsewhere', () => {
  const types = new Set(filesUnder('src/api').map((file) => file.split('/')[2] ?? ''));

  test.each([...types])('src/api/%s', (type) => {
    const registered = filesUnder(`src/api/${type}`, (file) =>
      /\/(services|controllers|routes)\/[^/]+$/.test(file),
    );
    expect(registered).toEqual(
      ['controllers', 'routes', 'services'].map((folder) => `src/api/${type}/${folder}/${type}.ts`),
    );
  });
});
