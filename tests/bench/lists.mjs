/**
 * What lists are made of, in memory, of 100,000 projects in seven languages that nobody has written: how much of it there is
 * and how long a list takes to find. Without a database: `node --expose-gc tests/bench/lists.mjs`, on what `npm run build` left.
 */
import { setImmediate } from 'node:timers/promises';
import { createListing } from '../../dist/src/plugins/catalogue/server/src/domain/lists/listing.js';
import { findInLists } from '../../dist/src/plugins/catalogue/server/src/domain/lists/find-in-lists.js';
import { planProjects } from '../../dist/src/plugins/catalogue/server/src/domain/plan/plan-projects.js';

const PROJECTS = Number(process.argv[2] ?? 100_000);
const LOCALES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'];
const WORDS = {
  en: 'rivers across borders together for cleaner water and better government'.split(' '),
  az: 'sərhədlər boyunca təmiz çaylar üçün birlikdə daha yaxşı idarəetmə'.split(' '),
  be: 'рэкі праз межы разам дзеля чысцейшай вады і лепшага кіравання'.split(' '),
  hy: 'գետեր սահմաններից այն կողմ միասին հանուն մաքուր ջրի և կառավարման'.split(' '),
  ka: 'მდინარეები საზღვრებს მიღმა ერთად სუფთა წყლისთვის და მმართველობისთვის'.split(' '),
  ro: 'râuri peste frontiere împreună pentru ape mai curate și guvernare'.split(' '),
  uk: 'річки через кордони разом заради чистішої води і кращого врядування'.split(' '),
};

let state = 7;
const below = (sides) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * sides);
};
const some = (most, sides) =>
  [...new Set(Array.from({ length: 1 + below(most) }, () => 1 + below(sides)))].sort();

function title(locale) {
  const words = WORDS[locale];
  return Array.from({ length: 6 }, () => words[below(words.length)]).join(' ') + ` ${below(1000)}`;
}

function document(index) {
  const documentId = `d${String(index).padStart(23, '0')}`;
  const startDate = `${2005 + below(25)}-${String(1 + below(12)).padStart(2, '0')}-01`;
  const shared = {
    slug: `project-${index}-of-many`,
    legacyId: null,
    scope: below(2) ? 'regional' : 'bilateral',
    statusOverride: null,
    startDate,
    endDate: `${Number(startDate.slice(0, 4)) + 3}-12-31`,
    createdAt: 1.7e12 + below(1e9),
    publishedAt: 1.7e12 + below(1e9),
    places: below(2) ? [{ longitude: 20 + below(3000) / 100, latitude: 38 + below(1500) / 100 }] : [],
    linked: {
      countries: some(3, 6),
      priorityArea: [1 + below(4)],
      subsector: [1 + below(12)],
      topics: some(2, 15),
    },
  };
  const rows = LOCALES.map((locale) => ({
    ...shared,
    documentId,
    locale,
    title: title(locale),
    updatedAt: 1.7e12 + below(1e9),
  }));
  return { documentId, rows };
}

const named = (count, prefix) =>
  new Map(Array.from({ length: count }, (_, index) => [index + 1, `${prefix}${index + 1}`]));
const codes = {
  countries: named(6, 'C'),
  priorityArea: named(4, 'area-'),
  subsector: named(12, 'subsector-'),
  topics: named(15, 'topic-'),
};

const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const print = (what, milliseconds) => console.log(`${what.padEnd(44)} ${milliseconds.toFixed(1)} ms`);

const before = megabytes();
const listing = createListing({ generation: 1, defaultLocale: 'en', codes, pause: () => setImmediate() });
for (let index = 0; index < PROJECTS; index += 1000)
  listing.fill(
    Array.from({ length: Math.min(1000, PROJECTS - index) }, (_, offset) => document(index + offset)),
  );
console.log(`${PROJECTS} projects × ${LOCALES.length}: ${(megabytes() - before).toFixed(0)} MB`);

const scope = {
  locale: 'az',
  chain: ['az', 'en'],
  defaultLocale: 'en',
  fallback: 'chain',
  status: 'published',
};
const condition = (field, operator, ...values) => ({ kind: 'condition', field, operator, values });
const ALL = { kind: 'and', filters: [] };
const FACETS = ['countries', 'priorityArea', 'subsector', 'topics', 'status', 'scope', 'year'];
const query = (over) => ({
  ...{ filter: ALL, words: [], within: null, sort: [], facets: [] },
  window: { kind: 'start', offset: 0, limit: 25, withCount: true },
  ...over,
});
const three = {
  kind: 'and',
  filters: [
    condition('countries.code', '$eq', 'C1'),
    condition('status', '$eq', 'ongoing'),
    condition('topics.slug', '$in', 'topic-1', 'topic-2'),
  ],
};
const QUERIES = {
  'list of 25': query({}),
  'page 3,000': query({ window: { kind: 'page', offset: 74_975, limit: 25, withCount: true } }),
  'sorted by title': query({ sort: [{ field: 'title', direction: 'asc' }] }),
  'one country': query({ filter: condition('countries.code', '$eq', 'C1') }),
  'three filters': query({ filter: three }),
  'a part of the title': query({ filter: condition('title', '$containsi', 'çay') }),
  'all facets': query({ facets: FACETS }),
  'three filters and all facets': query({ filter: three, facets: FACETS }),
};

let generation = 1;
async function time(asked) {
  const began = process.cpuUsage();
  await findInLists(listing.view(generation), planProjects(asked, { scope, today: '2026-11-28' }), null);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

for (const [name, asked] of Object.entries(QUERIES)) {
  const first = await time(asked);
  const times = [];
  for (let turn = 0; turn < 15; turn += 1) times.push(await time(asked));
  print(`${name}, the first time`, first);
  print(name, times.sort((one, other) => one - other)[7]);
}
console.log(`with the orders that these took: ${(megabytes() - before).toFixed(0)} MB`);

const after = { list: [], title: [] };
for (let turn = 0; turn < 15; turn += 1) {
  listing.advance((generation += 1), [document(below(PROJECTS))], null);
  after.list.push(await time(QUERIES['list of 25']));
  after.title.push(await time(QUERIES['sorted by title']));
}
print('list of 25 after a publication', after.list.sort((one, other) => one - other)[7]);
print('sorted by title after a publication', after.title.sort((one, other) => one - other)[7]);
