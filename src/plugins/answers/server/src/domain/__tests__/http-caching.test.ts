import { describe, expect, test } from '@jest/globals';
import type { RouteAnswers } from '#answers/route-answers';
import { toCachePolicy } from '../cache-control';
import { cacheableReads } from '../cacheable-reads';
import type { NotedList } from '#answers/generation-cache';
import { answerMadeOf, edgeKeys, momentAt, OF_EVERY_ANSWER } from '../made-of';
import { negotiateEncoding } from '../negotiate-encoding';

describe('what may be cached', () => {
  const LISTS: RouteAnswers = { kind: 'cached', dependsOn: ['api::project.project'] };
  const SHEETS: RouteAnswers = { ...LISTS, isNegotiated: true };
  const find = cacheableReads(
    [
      { path: '/api/projects', answers: LISTS },
      { path: '/api/projects.geojson', answers: LISTS },
      { path: '/api/projects/:id', answers: LISTS },
      { path: '/api/projects/:id/info-sheet', answers: SHEETS },
      { path: '/api/projects/:id/info-sheet.:format', answers: LISTS },
      { path: '/:locale(en|az)/projects/:slug', answers: LISTS },
      { path: '/info-sheet/tickets/:ticket', answers: { kind: 'private' } },
    ],
    { isAllowedOrigin: (origin) => origin === 'https://portal.example' },
  );
  const findGet = (url: string, headers = {}) => find({ method: 'GET', url, headers });

  test.each([
    ['a list', 'GET', '/api/projects', LISTS],
    ['its head', 'HEAD', '/api/projects', LISTS],
    ['a map', 'GET', '/api/projects.geojson', LISTS],
    ['one', 'GET', '/api/projects/twinning', LISTS],
    ['one with a query', 'GET', '/api/projects/twinning?locale=az&x=/a/b', LISTS],
    ['one with a slash at the end, which the router takes too', 'GET', '/api/projects/twinning/', LISTS],
    ['what is negotiated', 'GET', '/api/projects/twinning/info-sheet', SHEETS],
    ['a format', 'GET', '/api/projects/twinning/info-sheet.pdf', LISTS],
    ['a page outside the API', 'GET', '/az/projects/twinning', LISTS],
    ['a write', 'POST', '/api/projects', undefined],
    ['another prefix', 'GET', '/admin/projects', undefined],
    ['what no route declares', 'GET', '/api/users', undefined],
    ['something below what one declares', 'GET', '/api/projects/twinning/other', undefined],
    ['what is private', 'GET', '/info-sheet/tickets/a', undefined],
  ])('%s', (_, method, url, expected) => {
    expect(find({ method, url, headers: {} })?.answers).toBe(expected);
  });

  const keyOf = (url: string, headers = {}) => findGet(url, headers)?.key;

  test('a query and an origin make other answers', () => {
    const keys = [
      keyOf('/api/projects'),
      keyOf('/api/projects?locale=az'),
      keyOf('/api/projects', { origin: 'https://portal.example' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('an origin that may not read it gets what is for no origin', () => {
    expect(keyOf('/api/projects', { origin: 'https://stranger.example' })).toBe(keyOf('/api/projects'));
  });

  test.each<[string, boolean, string, string]>([
    ['parameters in another order', true, 'locale=az&sort=title', 'sort=title&locale=az'],
    ['parts of parameters too', true, 'filters[a]=1&sort=b&filters[c]=2', 'sort=b&filters[a]=1&filters[c]=2'],
    ['parts that are encoded', true, 'filters%5Ba%5D=1&fields=b', 'fields=b&filters%5Ba%5D=1'],
    ['values of one parameter in another order', false, 'sort=title&sort=slug', 'sort=slug&sort=title'],
    ['its parts in another order', false, 'sort[]=title&sort[0]=slug', 'sort[0]=slug&sort[]=title'],
    ['a name that is encoded', false, 'locale=az&%6Cocale=be', '%6Cocale=be&locale=az'],
    ['other values', false, 'locale=az&sort=a', 'locale=be&sort=a'],
  ])('%s: one answer is %s', (_, isOne, first, second) => {
    expect(keyOf(`/api/projects?${first}`) === keyOf(`/api/projects?${second}`)).toBe(isOne);
  });

  test('Accept makes other answers of what is negotiated alone', () => {
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

describe('what is said of an answer to everybody', () => {
  test.each([
    [
      'asks again each time unless told otherwise',
      { maxAge: 0, sMaxAge: null, staleWhileRevalidate: null, staleIfError: 0 },
      'public, max-age=0, must-revalidate',
    ],
    [
      'is served a while longer where nobody can be asked',
      { maxAge: 0, sMaxAge: null, staleWhileRevalidate: null, staleIfError: 60 },
      'public, max-age=0, stale-if-error=60',
    ],
    [
      'lets a CDN keep it',
      { maxAge: 0, sMaxAge: 60, staleWhileRevalidate: 30, staleIfError: 60 },
      'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=60',
    ],
  ])('%s', (_, settings, expected) => {
    expect(toCachePolicy(settings).everybody).toBe(expected);
  });
});

describe('what an answer is made of', () => {
  const PROJECT = 'api::project.project';
  const TOPIC = 'api::topic.topic';

  test('changes at midnight in Brussels, in summer at 22:00 UTC', () => {
    expect(momentAt(7, new Date('2026-07-01T21:59:59Z')).day).toBe('2026-07-01');
    expect(momentAt(7, new Date('2026-07-01T22:00:00Z')).day).toBe('2026-07-02');
  });

  test.each<
    [string, { noted: string[]; notes: string[]; lists?: string[]; expected: string[]; listed?: string[] }]
  >([
    ['is what its route depends on', { noted: [], notes: [], expected: [PROJECT, TOPIC] }],
    ['is that whatever was read', { noted: [], notes: [`${PROJECT} a`], expected: [PROJECT, TOPIC] }],
    [
      'is of what was read, where the route says that it is told',
      { noted: [PROJECT], notes: [`${PROJECT} a`], expected: [TOPIC, `${PROJECT} a`] },
    ],
    ['is of all of it, where nothing was told', { noted: [PROJECT], notes: [], expected: [PROJECT, TOPIC] }],
    [
      'is of all of it, where all of it was read too',
      { noted: [PROJECT], notes: [`${PROJECT} a`, PROJECT], expected: [TOPIC, PROJECT] },
    ],
    [
      'is of what was read undeclared besides',
      { noted: [], notes: ['api::a.a b'], expected: [PROJECT, TOPIC, 'api::a.a b'] },
    ],
    [
      'is of a list and of what is in it',
      {
        noted: [PROJECT],
        notes: [`${PROJECT} a`],
        lists: [PROJECT],
        expected: [TOPIC, `${PROJECT} a`],
        listed: [PROJECT],
      },
    ],
    [
      'is of a list that has nothing in it',
      { noted: [PROJECT], notes: [], lists: [PROJECT], expected: [TOPIC], listed: [PROJECT] },
    ],
    [
      'is of all of it, where the route doesn’t say that it is told of lists',
      { noted: [], notes: [], lists: [PROJECT], expected: [PROJECT, TOPIC] },
    ],
    [
      'is of all of it, where a list can’t be looked at',
      { noted: [PROJECT], notes: [PROJECT], lists: [PROJECT], expected: [TOPIC, PROJECT] },
    ],
  ])('%s', (_, { noted, notes, lists = [], expected, listed = [] }) => {
    const answers = { kind: 'cached', dependsOn: [PROJECT, TOPIC], noted } as const;
    const made = answerMadeOf(
      answers,
      { generation: 1, day: '2026-07-01' },
      { keys: notes, lists: lists.map(aList) },
    );
    expect(made.keys).toEqual([...OF_EVERY_ANSWER, ...expected]);
    expect(made.lists.map(({ uid }) => uid)).toEqual(listed);
  });

  test('is told to a cache in front by types, where it has lists of them', () => {
    const made = { keys: [TOPIC, `${PROJECT} a`, 'api::a.a b'], lists: [aList(PROJECT)] };
    expect(edgeKeys(made)).toEqual([TOPIC, 'api::a.a b', PROJECT]);
  });
});

function aList(uid: string): NotedList {
  return { uid, generation: 1, isStillAt: async () => true };
}
