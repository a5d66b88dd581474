import { describe, expect, test } from 'vitest';
import { toCacheControl } from '../cache-control';
import { toCachedRead } from '../cached-read';
import { contentGeneration } from '../content-generation';
import { isNotModified } from '../is-not-modified';
import { negotiateEncoding } from '../negotiate-encoding';

describe('toCachedRead', () => {
  test.each([
    ['the list', 'GET', '/api/projects', true],
    ['its head', 'HEAD', '/api/projects', true],
    ['the map', 'GET', '/api/projects.geojson', true],
    ['a project', 'GET', '/api/projects/twinning', true],
    ['an info sheet', 'GET', '/api/projects/twinning/info-sheet', true],
    ['an info sheet in a format', 'GET', '/api/projects/twinning/info-sheet.pdf', true],
    ['a term', 'GET', '/api/priority-areas/x', true],
    ['the site', 'GET', '/api/site', true],
    ['a write', 'POST', '/api/projects', false],
    ['the panel', 'GET', '/admin/projects', false],
    ['users', 'GET', '/api/users', false],
    ['something below a project that isn’t ours', 'GET', '/api/projects/twinning/other', false],
    ['a project with a query', 'GET', '/api/projects/twinning?locale=az', true],
  ])('%s', (_, method, url, expected) => {
    expect(toCachedRead({ method, url, headers: {} }, '/api') !== null).toBe(expected);
  });

  const keyOf = (url: string, headers = {}) => toCachedRead({ method: 'GET', url, headers }, '/api')?.key;

  test('a query and an origin make other answers', () => {
    const keys = [
      keyOf('/api/projects'),
      keyOf('/api/projects?locale=az'),
      keyOf('/api/projects', { origin: 'https://portal.example' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('Accept makes other answers of an info sheet alone', () => {
    const [json, html] = [{ accept: 'application/json' }, { accept: 'text/html' }];
    expect(keyOf('/api/projects', json)).toBe(keyOf('/api/projects', html));
    expect(keyOf('/api/projects/a/info-sheet', json)).not.toBe(keyOf('/api/projects/a/info-sheet', html));
  });
});

describe('negotiateEncoding', () => {
  test.each([
    ['nothing said', undefined, 'identity'],
    ['what browsers say', 'gzip, deflate, br', 'br'],
    ['gzip alone', 'gzip', 'gzip'],
    ['brotli refused', 'br;q=0, gzip', 'gzip'],
    ['gzip liked better', 'br;q=0.5, gzip;q=0.9', 'gzip'],
    ['anything', '*', 'br'],
    ['plain bytes alone', 'identity', 'identity'],
    ['nothing of ours', 'zstd', 'identity'],
    ['plain bytes liked less', 'gzip;q=0.1', 'gzip'],
  ])('%s', (_, header, expected) => {
    expect(negotiateEncoding(header)).toBe(expected);
  });
});

describe('isNotModified', () => {
  const answer = { etag: '"a"', lastModified: new Date('2026-01-01T00:00:10Z') };
  test.each([
    ['the same tag', { ifNoneMatch: '"a"' }, true],
    ['one of several', { ifNoneMatch: '"b", "a"' }, true],
    ['a weak one', { ifNoneMatch: 'W/"a"' }, true],
    ['any', { ifNoneMatch: '*' }, true],
    ['another', { ifNoneMatch: '"b"' }, false],
    [
      'another, whatever the date',
      { ifNoneMatch: '"b"', ifModifiedSince: 'Thu, 01 Jan 2026 00:00:10 GMT' },
      false,
    ],
    ['the date it was changed', { ifModifiedSince: 'Thu, 01 Jan 2026 00:00:10 GMT' }, true],
    ['an earlier date', { ifModifiedSince: 'Thu, 01 Jan 2026 00:00:09 GMT' }, false],
    ['no date at all', { ifModifiedSince: 'yesterday' }, false],
    ['nothing', {}, false],
  ])('%s', (_, conditions, expected) => {
    expect(isNotModified({ ifNoneMatch: undefined, ifModifiedSince: undefined, ...conditions }, answer)).toBe(
      expected,
    );
  });
});

describe('toCacheControl', () => {
  test.each([
    [
      'asks again each time unless told otherwise',
      { maxAge: 0, sMaxAge: null, staleWhileRevalidate: null },
      'public, max-age=0, must-revalidate',
    ],
    [
      'lets a CDN keep it',
      { maxAge: 0, sMaxAge: 60, staleWhileRevalidate: 30 },
      'public, max-age=0, s-maxage=60, stale-while-revalidate=30',
    ],
  ])('%s', (_, settings, expected) => {
    expect(toCacheControl(settings)).toBe(expected);
  });
});

describe('contentGeneration', () => {
  test('changes at midnight in Brussels, in summer at 22:00 UTC', () => {
    expect(contentGeneration('7', new Date('2026-07-01T21:59:59Z'))).toBe('7 2026-07-01');
    expect(contentGeneration('7', new Date('2026-07-01T22:00:00Z'))).toBe('7 2026-07-02');
  });
});
