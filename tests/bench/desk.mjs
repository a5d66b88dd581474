// `npm run bench:desk`: the translation desk at 10,000 projects in seven languages, and what its ledger costs a save.
import { parseArgs } from 'node:util';
import { askInTurns, withApp } from './apps.mjs';
import { seededDatabase, stockDatabase } from './databases.mjs';
import { benchEnvironment } from './environment.mjs';
import { ROOT } from './strapi.mjs';

const { values } = parseArgs({
  options: {
    projects: { type: 'string', default: '10000' },
    documents: { type: 'string', default: '1000' },
  },
});
const started = Date.now();

const small = seededDatabase(500);
const stock = stockDatabase(small);
const save = (locale) =>
  askInTurns(benchEnvironment(small), benchEnvironment(stock), 'save', { locale, count: 20 });
const [source, translation] = [await save('en'), await save('az')];
const before = Date.now();
const [first, pages, suggestions, exchange] = await withApp(
  ROOT,
  benchEnvironment(seededDatabase(Number(values.projects))),
  async ({ ask }) => [
    Date.now() - before,
    await ask('deskPages', 9),
    await ask('suggestions', 20),
    await ask('exchange', Number(values.documents)),
  ],
);

const costOf = ({ product, ratio }) => [
  `${product.toFixed(1)} ms of processor time, ${ratio.toFixed(2)} × stock`,
  'at most 1.2 ×',
];
const perSecond = (units, ms) => `${Math.round((1000 * units) / ms)} units/s`;
console.log(`\nSQLite, ${values.projects} projects × 7 locales, Node ${process.versions.node}\n`);
console.log('| | measured | wanted |\n|---|---|---|');
for (const row of [
  ['first start, with the baseline', `${Math.round(first / 1000)} s`, ''],
  ['desk, progress of every locale', `${Math.round(pages.progress)} ms`, ''],
  ['desk, first page', `${Math.round(pages.documents)} ms`, 'under 1000 ms'],
  ['desk, first page of a search', `${Math.round(pages.search)} ms`, 'under 1000 ms'],
  ['suggestions for a summary', `${suggestions.toFixed(1)} ms of processor time`, ''],
  ['save of the source', ...costOf(source)],
  ['save of a translation', ...costOf(translation)],
  [`export of ${values.documents} documents`, perSecond(exchange.units, exchange.exporting), ''],
  ['plan of their import', perSecond(exchange.units, exchange.planning), ''],
  [`import, ${exchange.written} units written`, perSecond(exchange.written, exchange.importing), ''],
  ['memory after it', `${Math.round(exchange.memory / 2 ** 20)} MB`, ''],
])
  console.log(`| ${row.join(' | ')} |`);
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
