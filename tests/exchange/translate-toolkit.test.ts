import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { XLIFF_FORMATS } from '../../src/plugins/translation-desk/server/src/exchange';
import {
  aDocument,
  aFile,
  aUnit,
} from '../../src/plugins/translation-desk/server/src/exchange/__tests__/builders';
import { readBytes } from '../../src/plugins/translation-desk/server/src/exchange/__tests__/read-xliff';
import type { XliffUnit } from '#translation-desk/exchange';
import { testWhere } from '../helpers/only-where';
import { runTool } from './run-tool';
import { inTemporaryFolder } from './temporary-folder';

const UNITS = [
  aUnit(),
  aUnit({
    id: 'description.p-3f9a1c2b0d',
    source: 'See <1>the <2>call</2></1><3/>of 2014',
    codes: {
      1: { kind: 'link', url: 'https://ec.europa.eu' },
      2: { kind: 'marks', marks: ['bold'] },
      3: { kind: 'line-break' },
    },
    hints: ['Description'],
  }),
  aUnit({
    id: 'summary',
    source: 'Two  spaces',
    target: 'İki boşluq',
    state: 'outdated',
    exported: '3f9a1c2b0d',
  }),
];

/** Fills every target with the source in other letters, as `podebug` of the Translate Toolkit does for trials. */
async function fillTargets(units: XliffUnit[]): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    const [from, to] = [path.join(folder, 'from.xlf'), path.join(folder, 'to.xlf')];
    await writeFile(from, XLIFF_FORMATS['1.2'].serialize(aDocument({ files: [aFile({ units })] })));
    await runTool('podebug', 'translate-toolkit', [
      '--progress=none',
      '--rewrite=unicode',
      '-i',
      from,
      '-o',
      to,
    ]);
    return readFile(to);
  });
}

test('the Translate Toolkit reads our XLIFF 1.2, fills its targets, and we read them with every code in place', async () => {
  const { document, diagnostics } = readBytes(await fillTargets(UNITS));
  expect(diagnostics).toEqual([]);
  expect(document?.files[0]?.units).toMatchObject([
    { id: 'title', source: 'Twinning', target: 'Ŧẇīƞƞīƞɠ', exported: '' },
    {
      id: 'description.p-3f9a1c2b0d',
      source: 'See <1>the <2>call</2></1><3/>of 2014',
      target: 'Şḗḗ <1>ŧħḗ <2>ƈȧŀŀ</2></1><3/>ǿƒ 2014',
      hints: ['Description'],
    },
    { id: 'summary', source: 'Two  spaces', state: 'outdated', exported: '3f9a1c2b0d' },
  ]);
});

/** Where the newest Translate Toolkit of Debian lies unpacked: the one of its stable release reads no XLIFF 2. */
const NEWEST = process.env['FICHE_TRANSLATE_TOOLKIT'];

testWhere(NEWEST !== undefined)(
  'the newest Translate Toolkit reads our XLIFF 2.1, fills its targets and notes it, and we read all of it',
  async () => {
    const filled = await inTemporaryFolder(async (folder) => {
      const [from, to] = [path.join(folder, 'from.xlf'), path.join(folder, 'to.xlf')];
      await writeFile(from, XLIFF_FORMATS['2.1'].serialize(aDocument({ files: [aFile({ units: UNITS })] })));
      const script = path.join(__dirname, 'fill-with-toolkit.py');
      await runTool('/usr/bin/python3', 'python3-lxml', [script, from, to], { PYTHONPATH: NEWEST ?? '' });
      return readFile(to);
    });
    const { document, diagnostics } = readBytes(filled);
    expect(diagnostics).toEqual([]);
    expect(document?.files[0]?.units).toMatchObject([
      { id: 'title', source: 'Twinning', target: 'TWINNING', state: 'current', exported: '' },
      {
        id: 'description.p-3f9a1c2b0d',
        source: 'See <1>the <2>call</2></1><3/>of 2014',
        target: 'SEE <1>THE <2>CALL</2></1><3/>OF 2014',
        hints: ['Description'],
        notes: [{ text: 'In capitals' }],
      },
      { id: 'summary', target: 'İki boşluq', state: 'outdated', exported: '3f9a1c2b0d', notes: [] },
    ]);
  },
);
