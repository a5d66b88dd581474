import { describe, expect, test } from '@jest/globals';
import { ProjectNotFoundError } from '#domain/errors/index';
import type { RenderDiagnostic } from '#info-sheet/rendering';
import { describeDiagnostic, describeFailure, toReport } from '../bulk-report';
import { parseBulkRequest } from '../bulk-request';
import { inOrder } from '../in-order';
import { toCsv } from '#domain/csv';

const LOCALES = ['az', 'en'];
const aBody = (overrides: object = {}) => ({
  documentIds: ['a', 'b'],
  locales: ['az'],
  format: 'pdf',
  status: 'published',
  ...overrides,
});

describe('the body of a bulk download', () => {
  test('is taken with each project and locale once', () => {
    const body = aBody({ documentIds: ['a', 'b', 'a'], locales: ['en', 'en'] });
    expect(parseBulkRequest(body, LOCALES)).toEqual(aBody({ locales: ['en'] }));
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /"body"/],
    ['no project', aBody({ documentIds: [] }), /1 to 1000 documentIds/],
    [
      'too many projects',
      aBody({ documentIds: Array.from({ length: 1001 }, (_, index) => `p${index}`) }),
      /1 to 1000 documentIds/,
    ],
    ['a format that there isn’t', aBody({ format: 'odt' }), /json, html, pdf, docx/],
    ['a locale that there isn’t', aBody({ locales: ['xx'] }), /no locale "xx"/],
    ['something unknown', aBody({ where: {} }), /documentIds, locales, format, status/],
  ])('is refused with %s', (_, body, message) => {
    expect(() => parseBulkRequest(body, LOCALES)).toThrow(message);
  });
});

describe('results in order', () => {
  test('come as they were asked for, with no more in the making than allowed', async () => {
    let running = 0;
    let most = 0;
    const make = async (item: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return item * 10;
    };
    const results: number[] = [];
    for await (const result of inOrder([1, 2, 3, 4, 5], make, 2)) results.push(result);
    expect(results).toEqual([10, 20, 30, 40, 50]);
    expect(most).toBe(2);
  });
});

describe('comma-separated values', () => {
  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'say “"hi"”', '"say “""hi""”"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['nothing special', 'Təmiz çaylar', 'Təmiz çaylar'],
  ])('a cell with %s is written safely', (_, cell, written) => {
    expect(toCsv([[cell]])).toBe(`\ufeff${written}\r\n`);
  });
});

describe('the report of a bulk download', () => {
  test('has its header alone where all went well', () => {
    expect(toReport([])).toBe('\ufeffdocumentId,locale,result,message\r\n');
  });

  test('says why a sheet isn’t there, and nothing of an unforeseen fault', () => {
    expect(describeFailure(new ProjectNotFoundError({ id: 'a', locale: 'az' }))).toContain('no project "a"');
    expect(describeFailure(new Error('password=secret'))).not.toContain('secret');
  });

  test.each<[RenderDiagnostic, string]>([
    [{ code: 'missing-picture', place: 'picture', url: '/uploads/a.png' }, '/uploads/a.png'],
    [{ code: 'missing-glyph', place: 'title', characters: ['𝄞', '☃'] }, '𝄞 ☃'],
    [{ code: 'dropped-link', place: 'sections.description.1', href: 'javascript:x' }, 'javascript:x'],
  ])('names what a note is about: %o', (diagnostic, part) => {
    expect(describeDiagnostic(diagnostic)).toContain(part);
  });
});
