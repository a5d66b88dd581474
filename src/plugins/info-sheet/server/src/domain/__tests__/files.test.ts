import { describe, expect, test } from '@jest/globals';
import { UnknownFormatError } from '#domain/errors/index';
import { anInfoSheet, aSection } from '../../renderers/__tests__/an-info-sheet';
import type { GetInfoSheetResponse } from '#info-sheet/info-sheet';
import { formatOfExtension, formatOfMediaType } from '../choose-format';
import { fileName } from '../file-name';
import { formatLinks } from '../format-links';
import { pictureUrls } from '../picture-urls';

const aResponse = (meta: Partial<GetInfoSheetResponse['meta']> = {}): GetInfoSheetResponse => ({
  data: anInfoSheet(),
  meta: {
    documentId: 'q1w2',
    slug: 'twinning',
    status: 'published',
    fallback: 'chain',
    availableLocales: ['az', 'en'],
    formats: {},
    ...meta,
  },
});

describe('the name of a file', () => {
  test.each([
    ['twinning', 'twinning-info-sheet-az.pdf'],
    [null, 'q1w2-info-sheet-az.pdf'],
    ['a"; x="é/..', 'a-x-info-sheet-az.pdf'],
  ])('of %j is %s', (slug, name) => {
    expect(fileName(aResponse({ slug }), 'pdf')).toBe(name);
  });
});

describe('the addresses of the other formats', () => {
  test('carry what the sheet was asked for with', () => {
    const query = { locale: 'az', fallback: 'none', status: 'draft' } as const;
    expect(formatLinks('twinning', query, '/api').pdf).toBe(
      '/api/projects/twinning/info-sheet.pdf?locale=az&fallback=none&status=draft',
    );
  });

  test('leave out what goes without saying', () => {
    const query = { locale: 'az', fallback: 'chain', status: 'published' } as const;
    expect(formatLinks('twinning', query, '/api')).toEqual({
      html: '/api/projects/twinning/info-sheet.html?locale=az',
      pdf: '/api/projects/twinning/info-sheet.pdf?locale=az',
      docx: '/api/projects/twinning/info-sheet.docx?locale=az',
    });
  });
});

describe('the format', () => {
  test.each(['json', 'html', 'pdf', 'docx'])('of the extension %s is that', (extension) => {
    expect(formatOfExtension(extension)).toBe(extension);
  });

  test.each(['odt', 'toString', ''])('of the extension “%s” isn’t made', (extension) => {
    expect(() => formatOfExtension(extension)).toThrow(UnknownFormatError);
  });

  test('of a media type is the one with that type', () => {
    expect(formatOfMediaType('application/pdf', '')).toBe('pdf');
  });

  test('that nobody agreed on is refused with those there are', () => {
    expect(() => formatOfMediaType(false, 'image/png')).toThrow(/image\/png.*text\/html.*application\/pdf/);
  });
});

test('the pictures of a sheet are each told once, the first one first', () => {
  const image = (url: unknown) => ({ type: 'image', image: { url }, children: [] });
  const blocks = [image('/b.png'), image('/a.png'), image('/b.png'), image(null), null, { type: 'image' }];
  const picture = { file: { url: '/a.png' } };
  const sections = [aSection({ blocks: blocks as never }), aSection({ blocks: null })];
  const sheet = anInfoSheet({ picture: picture as never, sections });
  expect(pictureUrls(sheet)).toEqual(['/a.png', '/b.png']);
});
