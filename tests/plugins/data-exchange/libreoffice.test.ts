import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImportChoices } from '#data-exchange/import-plan';
import type { ImportRun } from '#data-exchange/imports';
import { servicesOf } from '#data-exchange/services';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';

const PROJECTS = 200;
/** Calc's filter, in and out: separator, quote, character set, first line, columns. */
const CSV = 'Text - txt - csv (StarCalc)';

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  folder = await mkdtemp(path.join(os.tmpdir(), 'fiche-office-'));
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

/** An office's list, in its own words: days as it writes them, amounts with commas, numbers with zeros before them. */
function anOfficesTable(titles: (number: number) => readonly [string, string, string]): string {
  const rows = Array.from({ length: PROJECTS }, (_, at) => {
    const [english, second, third] = titles(at);
    const day = String((at % 28) + 1).padStart(2, '0');
    const text = `Words of ${english}.\n\nA second paragraph, with "quotes"; and a sign.`;
    const cells = [
      `'${String(at + 1).padStart(6, '0')}`,
      english,
      second,
      third,
      text,
      `${day}.04.2024`,
      'Regional',
      at % 2 === 0 ? 'Azerbaijan; Georgia' : 'Moldova; Ukraine',
      'partnership-that-protects',
      `${at + 1}000,50`,
      'EUR',
    ];
    return cells.map((cell) => `"${cell.replace(/^'/, '').replaceAll('"', '""')}"`).join(';');
  });
  const head = [
    'Project number',
    'Title',
    ...HEADS,
    'Description',
    'Start date',
    'Scope',
    'Countries',
    'Priority area',
    'Total budget',
    'Currency',
  ];
  return [head.join(';'), ...rows].join('\n');
}

const HEADS = ['Title (az)', 'Title (uk)'];

/** LibreOffice's own codes of character sets. */
const CHARSETS = { 'utf-8': 76, 'windows-1251': 34, 'utf-16le': 65535, 'koi8-u': 88 } as const;

/** Converts as a person does by “Save as”; all columns are text, as `00001` is to stay. */
async function convert(source: string, to: string, name: string): Promise<Buffer> {
  const input = path.join(folder, 'source.csv');
  await writeFile(input, source);
  const columns = Array.from({ length: 11 }, (_, at) => `${at + 1}/2`).join('/');
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    `--infilter=${CSV}:59,34,76,1,${columns}`,
    '--convert-to',
    to,
    '--outdir',
    path.join(folder, 'out'),
    input,
  ]);
  return readFile(path.join(folder, 'out', `source.${name}`));
}

async function plan(bytes: Buffer, name: string, choices: ImportChoices = {}): Promise<ImportRun> {
  const { imports } = servicesOf(app.strapi);
  return imports.plan(imports.accessOf({}), { name, bytes }, choices);
}

const UNCHANGED = { new: 0, changed: 0, unchanged: PROJECTS, refused: 0, conflicts: 0 };

describe('a list of 200 projects in three languages that LibreOffice writes', () => {
  const LATIN = anOfficesTable((at) => [
    `Bridges ${at + 1}`,
    `Körpülər ${at + 1} Şəki`,
    `Мости ${at + 1} через річку`,
  ]);
  /** What Windows-1251 and KOI8-U have letters for. */
  const CYRILLIC = LATIN.replaceAll('ə', 'e').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('Ş', 'S');

  test('comes in from a workbook, is published, and goes out with nothing lost', async () => {
    const run = await plan(await convert(LATIN, 'xlsx', 'xlsx'), 'list.xlsx', { publishes: true });
    expect(run.plan).toMatchObject({
      questions: [],
      problems: [],
      counts: { ...UNCHANGED, new: PROJECTS, unchanged: 0 },
    });
    const { imports } = servicesOf(app.strapi);
    await imports.apply(imports.accessOf({}), run.id);
    await imports.whenIdle();
    expect(await imports.find(run.id)).toMatchObject({
      state: 'applied',
      progress: { done: PROJECTS, failed: 0 },
    });
    const { body } = await app.request.get('/api/projects?filters[slug]=bridges-7&locale=az').expect(200);
    expect(body.data).toMatchObject([
      {
        title: 'Körpülər 7 Şəki',
        projectNumber: '000007',
        startDate: '2024-04-07',
        totalBudget: '7000.50',
        fallbacks: { description: 'en' },
      },
    ]);
    for (const format of ['csv', 'xlsx']) {
      const { body: out } = await app.request
        .get(`/api/projects.${format}?columns=*`)
        .buffer()
        .parse(bytesOf)
        .expect(200);
      const again = await plan(out, `out.${format}`);
      expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, refused: 0, conflicts: 0 });
      expect(again.plan.counts.unchanged).toBeGreaterThanOrEqual(PROJECTS);
    }
  });

  test.each(Object.entries(CHARSETS))('says the same as CSV in %s', async (encoding, charset) => {
    const isWide = encoding.startsWith('utf');
    const source = isWide ? LATIN : CYRILLIC;
    const bytes = await convert(source, `csv:${CSV}:59,34,${charset},1,,0,false,true,false`, 'csv');
    const run = await plan(bytes, 'list.csv');
    expect(run.plan).toMatchObject({ encoding, questions: [] });
    expect(run.plan.counts).toEqual(isWide ? UNCHANGED : { ...UNCHANGED, unchanged: 0, changed: PROJECTS });
  });

  test('with letters that the encoding hasn’t is refused row by row', async () => {
    const bytes = await convert(LATIN, `csv:${CSV}:59,34,34,1,,0,false,true,false`, 'csv');
    const run = await plan(bytes, 'list.csv');
    expect(run.plan.counts).toEqual({ ...UNCHANGED, unchanged: 0, refused: PROJECTS });
  });

  test('as OpenDocument is told what to do', async () => {
    const run = await plan(await convert(LATIN, 'ods', 'ods'), 'list.ods');
    expect(run.plan.problems).toMatchObject([{ code: 'unread-kind', details: { kind: 'ods' } }]);
  });
});
