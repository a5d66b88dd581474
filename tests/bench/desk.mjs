// `npm run bench:desk`: the translation desk at 10,000 projects in seven languages, and what its ledger costs a save.
// With `-- --postgres` on PostgreSQL.
import { parseArgs } from 'node:util';
import { askInTurns, withApp } from './apps.mjs';
import { productOn, stockOn } from './databases.mjs';
import { ROOT } from './strapi.mjs';

const { values } = parseArgs({
  options: {
    projects: { type: 'string', default: '10000' },
    documents: { type: 'string', default: '1000' },
    postgres: { type: 'boolean', default: false },
  },
});
const started = Date.now();

const kind = values.postgres ? 'postgres' : 'sqlite';
const small = await productOn(kind, 500);
const stock = await stockOn(kind, small);
const save = (locale) => askInTurns(small, stock, 'save', { locale, count: 20 });
const [source, translation] = [await save('en'), await save('az')];
const large = await productOn(kind, Number(values.projects));
const before = Date.now();
const [first, baseline, pages, suggestions, exchange] = await withApp(ROOT, large, async ({ ask }) => [
  Date.now() - before,
  await ask('baseline'),
  await ask('deskPages', 9),
  await ask('suggestions', 20),
  await ask('exchange', Number(values.documents)),
]);

const costOf = ({ product, ratio }) => [
  `${product.toFixed(1)} ms of processor time, ${ratio.toFixed(2)} × stock`,
  'at most 1.2 ×',
];
const perSecond = (units, ms) => `${Math.round((1000 * units) / ms)} units/s`;
console.log(
  `\n${values.postgres ? 'PostgreSQL' : 'SQLite'}, ${values.projects} projects × 7 locales, Node ${process.versions.node}\n`,
);
console.log('| | measured | wanted |\n|---|---|---|');
for (const row of [
  ['first start, until it answers', `${Math.round(first / 1000)} s`, 'under 20 s'],
  ['baseline, behind it', `${Math.round(baseline / 1000)} s`, ''],
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
