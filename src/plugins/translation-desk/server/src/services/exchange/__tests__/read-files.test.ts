import { expect, test } from 'vitest';
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
