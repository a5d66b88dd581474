import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExportedProject } from '#catalogue/export';
import { zipParts } from '../../src/plugins/data-exchange/server/src/adapters/zip-parts';
import { chooseColumns } from '../../src/plugins/data-exchange/server/src/domain/columns/choose-columns';
import {
  describeColumns,
  wordsIn,
} from '../../src/plugins/data-exchange/server/src/domain/columns/describe-columns';
import { writeWorkbook } from '../../src/plugins/data-exchange/server/src/renderers/xlsx/workbook';
import { aProject } from '../../src/plugins/info-sheet/server/src/domain/__tests__/builders';

const TITLE = '=HYPERLINK("x") Təmiz çaylar, Մաքուր, სუფთა _x0041_';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fiche-workbook-'));
  await writeFile(path.join(folder, 'projects.xlsx'), await workbook());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function workbook(): Promise<Buffer> {
  const chosen = chooseColumns(
    ['title', 'projectNumber', 'startDate', 'updatedAt', 'totalBudget'],
    ['en', 'az'],
  );
  if (chosen.kind === 'unknown') throw new Error('There are no such columns');
  const project = aProject({
    title: TITLE,
    projectNumber: '007',
    startDate: '2024-03-01',
    totalBudget: '1250000.50',
  });
  async function* batches(): AsyncGenerator<ExportedProject[]> {
    yield [{ project, texts: new Map() }];
  }
  const { columns } = chosen;
  const notes = describeColumns(columns, 'ka');
  return Buffer.concat(
    await zipParts(writeWorkbook(batches(), { columns, notes, words: wordsIn('ka'), origin: '' })).toArray(),
  );
}

/** The workbook as LibreOffice has it, as flat ODF: each cell with its type. */
function asOpened(): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const file = path.join(folder, 'projects.xlsx');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, file], {
    stdio: 'pipe',
  });
  return readFileSync(path.join(folder, 'projects.fods'), 'utf8');
}

describe('a workbook, opened by LibreOffice', () => {
  test('has dates and amounts as such, texts as they are whatever they begin with, and its sheet of explanations', () => {
    const opened = asOpened();
    const cells = [
      ...opened.matchAll(/<table:table-cell[^>]*office:value-type="(\w+)"([^>]*)>\s*<text:p>([^<]*)/g),
    ];
    const said = cells.map(([, type, , text]) => [type, text]);
    const title = TITLE.replaceAll('"', '&quot;');
    expect(said.slice(5, 7)).toEqual([
      ['string', expect.stringMatching(/^=HYPERLINK/)],
      ['string', '007'],
    ]);
    expect([title, TITLE]).toContain(said[5]?.[1]);
    expect(said.slice(7, 10)).toEqual([
      ['date', '2024-03-01'],
      ['date', '2025-01-01 00:00'],
      ['float', '1,250,000.50'],
    ]);
    expect(opened).not.toMatch(/table:formula/);
    expect(opened).toContain('პროექტის ნომერი');
  });
});
