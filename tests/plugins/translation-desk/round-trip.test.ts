import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { DeskUnit } from '#translation-desk/desk';
import type { XliffUnit, XliffVersion } from '#translation-desk/exchange';
import type { PlannedUnit } from '#translation-desk/import-plan';
import { readBytes } from '../../../src/plugins/translation-desk/server/src/exchange/__tests__/read-xliff';
import { translateWithOmegaT } from '../../exchange/omegat';
import { runTool } from '../../exchange/run-tool';
import { inTemporaryFolder } from '../../exchange/temporary-folder';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';
import { testWhere } from '../../helpers/only-where';

const PROJECT = 'api::project.project';

/** Tools that a developer may not have; where the whole is checked they may not be missing. */
const mayMiss = (tool: string): boolean => process.env['CI'] === undefined && !existsSync(tool);
const NEWEST = process.env['FICHE_TRANSLATE_TOOLKIT'];

let app: TestApp;
let translator: string;
let slug = 0;
beforeAll(async () => {
  app = await startApp();
  translator = await signInAs(app, 'translator-az');
});
afterAll(() => app.stop());

const bold = (text: string) => ({ type: 'text', text, bold: true });
const plain = (text: string) => ({ type: 'text', text });
const item = (...children: object[]) => ({ type: 'list-item', children });

/** A text of every kind of piece that blocks know. */
const DESCRIPTION = [
  { type: 'heading', level: 2, children: [plain('What it does')] },
  paragraph('Clean water for Ganja & its villages, 12.5 million m³ a year.'),
  {
    type: 'paragraph',
    children: [
      plain('Read '),
      { type: 'link', url: 'https://ec.europa.eu/?a=1&b=2', children: [bold('the call')] },
      plain(' first\nand then apply.'),
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [item(plain('Forty crews')), item(plain('Two '), bold('million'), plain(' seedlings'))],
  },
  { type: 'quote', children: [plain('Rivers know no borders.')] },
  { type: 'code', children: [plain('if (a < b) return')] },
];

async function createProject(): Promise<string> {
  slug += 1;
  const data = await aProject(app, {
    slug: `round-trip-${slug}`,
    title: 'Clean rivers for Ganja',
    summary: 'Two sentences. About <rivers>.',
    description: DESCRIPTION,
  });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  return documentId;
}

async function exportXliff(
  documentId: string,
  version: XliffVersion,
  target: 'empty' | 'source',
): Promise<string> {
  const { body } = await app.request
    .post('/translation-desk/export')
    .auth(translator, { type: 'bearer' })
    .send({
      locale: 'az',
      documents: [{ uid: PROJECT, documentId }],
      version,
      units: 'all',
      target,
    })
    .buffer()
    .parse(bytesOf)
    .expect(200);
  return body.toString();
}

async function importXliff(
  file: Buffer | string,
): Promise<{ plan: { units: PlannedUnit[]; diagnostics: object[] } }> {
  const { body } = await app.request
    .post('/translation-desk/import')
    .auth(translator, { type: 'bearer' })
    .attach('file', Buffer.from(file), 'az.xlf')
    .expect(200);
  return body.data;
}

async function unitsOf(documentId: string): Promise<DeskUnit[]> {
  const { body } = await app.request
    .get(`/translation-desk/documents/${PROJECT}/${documentId}?locale=az`)
    .auth(translator, { type: 'bearer' })
    .expect(200);
  return body.data.fields.flatMap(({ units }: { units: DeskUnit[] }) => units);
}

function readUnits(xliff: string | Buffer): XliffUnit[] {
  return readBytes(Buffer.from(xliff)).document?.files.flatMap(({ units }) => units) ?? [];
}

/** Takes a new project out, has a tool translate it, brings it in again and looks at every unit. */
async function goRound(
  { version, target }: { version: XliffVersion; target: 'empty' | 'source' },
  work: (xliff: string) => Promise<Buffer>,
): Promise<void> {
  const documentId = await createProject();
  const done = await work(await exportXliff(documentId, version, target));
  const { plan } = await importXliff(done);
  expect(plan.diagnostics).toEqual([]);
  expect(plan.units.filter(({ kind }) => kind !== 'change')).toEqual([]);
  const units = await unitsOf(documentId);
  expect(units.map(({ id, source, target: text }) => ({ id, source, target: text }))).toEqual(
    readUnits(done).map(({ id, source, target: text }) => ({ id, source, target: text })),
  );
  expect(units.length).toBeGreaterThan(8);
  expect(units.filter((unit) => unit.target === null || unit.target === unit.source)).toEqual([]);
  const again = await importXliff(await exportXliff(documentId, version, target));
  expect(new Set(again.plan.units.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
}

/** Another word for each, with letters that ASCII doesn't have; tags stay. */
function translated(source: string): string {
  return source.replace(/[A-Za-z]{2,}/g, (word) => `${word}ə`);
}

/** What a tool makes of a file that reads one and writes another. */
async function byFiles(xliff: string, run: (from: string, to: string) => Promise<void>): Promise<Buffer> {
  return inTemporaryFolder(async (folder) => {
    const [from, to] = [path.join(folder, 'from.xlf'), path.join(folder, 'to.xlf')];
    await writeFile(from, xliff);
    await run(from, to);
    return readFile(to);
  });
}

describe('a project that goes round by another tool loses nothing', () => {
  testWhere(!mayMiss('/usr/bin/omegat'))('OmegaT, from a project memory', async () => {
    await goRound({ version: '1.2', target: 'source' }, async (xliff) =>
      translateWithOmegaT(
        xliff,
        readUnits(xliff).map(({ source }) => ({ source, target: translated(source) })),
      ),
    );
  });

  testWhere(!mayMiss('/usr/bin/podebug'))('the Translate Toolkit, in other letters', async () => {
    await goRound({ version: '1.2', target: 'empty' }, async (xliff) =>
      byFiles(xliff, (from, to) =>
        runTool('podebug', 'translate-toolkit', [
          '--progress=none',
          '--rewrite=unicode',
          '-i',
          from,
          '-o',
          to,
        ]),
      ),
    );
  });

  testWhere(NEWEST !== undefined)('the newest Translate Toolkit, in capitals', async () => {
    const script = path.join(__dirname, '../../exchange/fill-with-toolkit.py');
    await goRound({ version: '2.1', target: 'empty' }, async (xliff) =>
      byFiles(xliff, (from, to) =>
        runTool('/usr/bin/python3', 'python3-lxml', [script, from, to], { PYTHONPATH: NEWEST ?? '' }),
      ),
    );
  });
});
