import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { XLIFF_FORMATS } from '../../src/plugins/translation-desk/server/src/exchange';
import { documents } from '../../src/plugins/translation-desk/server/src/exchange/__tests__/builders';
import { XLIFF_VERSIONS, type XliffVersion } from '#translation-desk/exchange';
import { runTool } from './run-tool';
import { inTemporaryFolder } from './temporary-folder';

/** The schemas of the OASIS XLIFF TC are not in the repository: they lie beside it, or where `FICHE_SHARED` says. */
const SHARED = process.env['FICHE_SHARED'] ?? path.resolve(__dirname, '../../../shared');

const SCHEMAS = {
  '1.2': path.join(SHARED, 'standards/xliff-1.2/xliff-core-1.2-strict.xsd'),
  '2.1': path.join(SHARED, 'standards/xliff-2.1/xliff_core_2.0.xsd'),
} satisfies Record<XliffVersion, string>;

describe.each(XLIFF_VERSIONS)('XLIFF %s', (version) => {
  test('of random rich texts is valid by the schema of OASIS', async () => {
    const samples = fc.sample(documents(version), { numRuns: 40, seed: 21 });
    expect(samples.some((document) => document.files.some((file) => file.units.length > 1))).toBe(true);
    await inTemporaryFolder(async (folder) => {
      const files = samples.map((_, at) => path.join(folder, `${at}.xlf`));
      await Promise.all(
        samples.map((document, at) => writeFile(files[at] ?? '', XLIFF_FORMATS[version].serialize(document))),
      );
      const validation = runTool('xmllint', 'libxml2-utils', [
        '--nonet',
        '--noout',
        '--schema',
        SCHEMAS[version],
        ...files,
      ]);
      await expect(validation).resolves.toBeUndefined();
    });
  });
});

test('the schema check notices a fault', async () => {
  const [document] = fc.sample(documents('2.1'), { numRuns: 1, seed: 1 });
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'bad.xlf');
    const text = document ? XLIFF_FORMATS['2.1'].serialize(document) : '';
    await writeFile(file, text.replaceAll('<segment', '<piece').replaceAll('</segment', '</piece'));
    const validation = runTool('xmllint', 'libxml2-utils', [
      '--nonet',
      '--noout',
      '--schema',
      SCHEMAS['2.1'],
      file,
    ]);
    await expect(validation).rejects.toThrow('fails to validate');
  });
});
