import fc from 'fast-check';
import qs from 'qs';
import { describe, expect, test } from '@jest/globals';
import {
  FILTERS,
  parseListQuery,
  toApiParams,
  toGeoJsonQuery,
  toQueryString,
  toTableQuery,
} from '../list-query';

const parse = (query: string) => parseListQuery(new URLSearchParams(query));

describe('the query of a list’s address', () => {
  test.each([
    ['', ''],
    ['page=1&sort=newest', ''],
    [
      'topic=good-government&country=MD&country=AM&q=water',
      'q=water&country=AM&country=MD&topic=good-government',
    ],
    ['country=AM&country=AM', 'country=AM'],
    ['country=am&area=Not+A+Slug&status=done&scope=all&year=20', ''],
    ['page=3&sort=title', 'sort=title&page=3'],
    ['page=0', ''],
    ['page=1e9', ''],
    ['page=2.5', ''],
    ['q=%00%20', ''],
    ['id=1931&utm_source=x', ''],
  ])('%s is %s in short', (query, short) => {
    expect(toQueryString(parse(query))).toBe(short);
  });

  test('is read again as it was written, whatever it says', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const once = toQueryString(parse(query));
        expect(toQueryString(parse(once))).toBe(once);
      }),
    );
  });

  test('takes no more of a search, or of values, than a reader means', () => {
    const many = Array.from({ length: 500 }, (_, index) => `topic=t-${index}`).join('&');
    const { search, filters } = parse(`q=${'x'.repeat(5000)}&${many}`);
    expect(search).toHaveLength(200);
    expect(filters.topic).toHaveLength(50);
  });
});

describe('toApiParams', () => {
  test('asks the content API for each filter', () => {
    const query = parse(
      'q=water&country=AM&area=a-b&subsector=s&topic=t&status=ongoing&scope=regional&year=2024&sort=oldest',
    );
    expect(toApiParams(query)).toEqual({
      _q: 'water',
      sort: 'startDate:asc',
      filters: {
        $and: [
          { countries: { code: { $in: ['AM'] } } },
          { priorityArea: { slug: { $in: ['a-b'] } } },
          { subsector: { slug: { $in: ['s'] } } },
          { topics: { slug: { $in: ['t'] } } },
          { status: { $in: ['ongoing'] } },
          { scope: { $in: ['regional'] } },
          { $or: [{ startDate: { $gte: '2024-01-01', $lte: '2024-12-31' } }] },
        ],
      },
    });
    expect(FILTERS).toHaveLength(7);
  });

  test('asks for no filter where there is none', () => {
    expect(toApiParams(parse(''))).toEqual({ sort: 'startDate:desc' });
  });
});

describe('toGeoJsonQuery', () => {
  test('keeps what the list is narrowed by, and neither its page nor its order', () => {
    const query = toGeoJsonQuery(parse('q=a%26b&country=AM&country=GE&sort=title&page=3'), 'az');
    expect(qs.parse(query, { depth: 20 })).toEqual({
      locale: 'az',
      _q: 'a&b',
      filters: { $and: [{ countries: { code: { $in: ['AM', 'GE'] } } }] },
      withoutLocation: 'true',
    });
  });
});

test('toTableQuery keeps the list’s order too', () => {
  const query = toTableQuery(parse('country=AM&sort=title&page=3'), 'az');
  expect(qs.parse(query, { depth: 20 })).toEqual({
    locale: 'az',
    filters: { $and: [{ countries: { code: { $in: ['AM'] } } }] },
    sort: 'title:asc',
  });
});
