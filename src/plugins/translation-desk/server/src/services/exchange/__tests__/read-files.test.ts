import { expect, test } from '@jest/globals';
import { writeZip } from '../../../adapters/zip/write-zip';
import { READING_LIMITS, type ReadingLimits } from '../../../exchange/limits';
import { readFiles } from '../read-files';

const START = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">';
const FILE = '<file original="api::project.project/abc123" source-language="en" target-language="az"><body>';

function anXliff(units: string): Buffer {
  return Buffer.from(`${START}${FILE}${units}</body></file></xliff>`);
}

test('any number of problems is told of, the first of them one by one', async () => {
  const { document, diagnostics } = await readFiles(anXliff('<trans-unit id="a"/>'.repeat(200_000)));
  expect(document?.files).toMatchObject([{ documentId: 'abc123', units: [] }]);
  expect(diagnostics).toHaveLength(1001);
  expect(diagnostics.slice(999)).toMatchObject([
    { code: 'unit-without-source', line: 1 },
    { code: 'more-problems', severity: 'warning', details: { problems: 199_000 }, file: null, line: null },
  ]);
});

test.each<[string, Partial<ReadingLimits>, string]>([
  ['units', { units: 3 }, 'too-many-units'],
  ['files', { files: 1 }, 'too-many-files'],
])('a ZIP whose entries have too many %s together is refused as a whole', async (_title, limits, code) => {
  const text = anXliff('<trans-unit id="a"><source>A</source></trans-unit>'.repeat(2)).toString();
  const zip = await writeZip([
    { name: 'a.xlf', text },
    { name: 'b.xlf', text },
  ]);
  expect(await readFiles(zip)).toMatchObject({ document: { files: [{}, {}] }, diagnostics: [] });
  expect(await readFiles(zip, { ...READING_LIMITS, ...limits })).toMatchObject({
    document: null,
    diagnostics: [{ code, severity: 'error', file: null, line: null }],
  });
});
