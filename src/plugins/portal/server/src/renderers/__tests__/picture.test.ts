import { describe, expect, test } from '@jest/globals';
import { libraryPath } from '../../domain/library-path';
import { libraryPicture, type ShownPicture } from '../picture';

const copy = (name: string, width: number, format = 'jpg') => ({
  url: `/uploads/${name}.${format}`,
  width,
  mime: `image/${format === 'jpg' ? 'jpeg' : format}`,
});

function aPhoto(overrides: Partial<ShownPicture> = {}): ShownPicture {
  return {
    url: '/uploads/river.jpg',
    width: 2400,
    height: 1600,
    focalPoint: null,
    formats: {
      thumbnail: copy('thumbnail_river', 234),
      large: copy('large_river', 1000),
      small: copy('small_river', 500),
      large_avif: copy('large_avif_river', 1000, 'avif'),
      small_avif: copy('small_avif_river', 500, 'avif'),
      small_webp: copy('small_webp_river', 500, 'webp'),
    },
    ...overrides,
  };
}

describe('a picture', () => {
  test('comes in each format, the smallest first, and in each size', () => {
    const html = libraryPicture(aPhoto(), 'A river', { use: 'card' });
    expect(html).toBe(
      '<picture>' +
        '<source type="image/avif" srcset="/uploads/small_avif_river.avif 500w, /uploads/large_avif_river.avif 1000w" sizes="(max-width: 40em) 100vw, 22rem">' +
        '<source type="image/webp" srcset="/uploads/small_webp_river.webp 500w" sizes="(max-width: 40em) 100vw, 22rem">' +
        '<img src="/uploads/small_river.jpg" alt="A river" width="2400" height="1600" srcset="/uploads/thumbnail_river.jpg 234w, /uploads/small_river.jpg 500w, /uploads/large_river.jpg 1000w, /uploads/river.jpg 2400w" sizes="(max-width: 40em) 100vw, 22rem" loading="lazy">' +
        '</picture>',
    );
  });

  test('without copies is itself', () => {
    const html = libraryPicture(aPhoto({ formats: null }), '', { use: 'gallery' });
    expect(html).toBe('<img src="/uploads/river.jpg" alt="" width="2400" height="1600" loading="lazy">');
  });

  test('that is an AVIF comes as one to every browser', () => {
    const file = aPhoto({ url: '/uploads/a.avif', formats: { small: copy('small_a', 500, 'avif') } });
    const html = libraryPicture(file, '', { use: 'card' });
    expect(html).not.toContain('<source');
    expect(html).toContain('srcset="/uploads/small_a.avif 500w, /uploads/a.avif 2400w"');
  });

  test('is loaded at once where it is in sight at once', () => {
    expect(libraryPicture(aPhoto(), '', { use: 'card', isFirst: true })).not.toContain('loading');
  });

  test.each([
    [{ x: 50, y: 50 }, 'x50 y50'],
    [{ x: 0, y: 100 }, 'x0 y100'],
    [{ x: 23.4, y: 77 }, 'x20 y80'],
  ])('whose point to be seen is %j says so by its class', (focalPoint, name) => {
    expect(libraryPicture(aPhoto({ focalPoint }), '', { use: 'gallery' })).toContain(`class="${name}"`);
  });

  test('of a text is shown whole', () => {
    expect(libraryPicture(aPhoto({ focalPoint: { x: 0, y: 0 } }), '', { use: 'text' })).not.toContain(
      'class',
    );
  });
});

describe('an address in a text', () => {
  test.each([
    ['/uploads/a.png', '/uploads/a.png'],
    ['http://127.0.0.1:1337/uploads/a.png', '/uploads/a.png'],
    ['https://cms.example.org/uploads/a%20b.png?x=1', '/uploads/a%20b.png'],
    ['https://example.org/a.png', null],
    ['//example.org/uploads/a.png', null],
    ['data:image/png;base64,AA', null],
    ['https://example.org/uploads/../a.png', null],
  ])('%s is of the library as %s', (url, path) => {
    expect(libraryPath(url)).toBe(path);
  });
});
