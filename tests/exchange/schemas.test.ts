import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { XLIFF_FORMATS } from '../../src/plugins/translation-desk/server/src/exchange';
import {
  aDocument,
  aFile,
  aUnit,
  documents,
} from '../../src/plugins/translation-desk/server/src/exchange/__tests__/builders';
import { XLIFF_VERSIONS, type XliffVersion } from '#translation-desk/exchange';
import { runTool } from './run-tool';
import { inTemporaryFolder } from './temporary-folder';

/** The schemas of the OASIS XLIFF TC are not in the repository: they lie beside it, or where `FICHE_SHARED` says. */
const SHARED = process.env['FICHE_SHARED'] ?? path.resolve(__dirname, '../../../shared');

const STANDARDS = path.join(SHARED, 'standards');

/** A version's schema with those of its modules: on its own it lets pass whatever stands in another namespace. */
const SCHEMAS = {
  '1.2': { 'urn:oasis:names:tc:xliff:document:1.2': 'xliff-1.2/xliff-core-1.2-strict.xsd' },
  '2.1': {
    'urn:oasis:names:tc:xliff:document:2.0': 'xliff-2.1/xliff_core_2.0.xsd',
    'urn:oasis:names:tc:xliff:metadata:2.0': 'xliff-2.1/metadata.xsd',
    'urn:oasis:names:tc:xliff:glossary:2.0': 'xliff-2.1/glossary.xsd',
  },
} satisfies Record<XliffVersion, Record<string, string>>;

async function validate(folder: string, version: XliffVersion, files: readonly string[]): Promise<void> {
  const schema = path.join(folder, 'all.xsd');
  const imports = Object.entries(SCHEMAS[version]).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="${path.join(STANDARDS, file)}"/>`,
  );
  await writeFile(
    schema,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  );
  await runTool('xmllint', 'libxml2-utils', ['--nonet', '--noout', '--schema', schema, ...files]);
}

describe.each(XLIFF_VERSIONS)('XLIFF %s', (version) => {
  test('of random rich texts is valid by the schema of OASIS', async () => {
    const samples = fc.sample(documents(version), { numRuns: 40, seed: 21 });
    expect(samples.some((document) => document.files.some((file) => file.units.length > 1))).toBe(true);
    await inTemporaryFolder(async (folder) => {
      const files = samples.map((_, at) => path.join(folder, `${at}.xlf`));
      await Promise.all(
        samples.map((document, at) => writeFile(files[at] ?? '', XLIFF_FORMATS[version].serialize(document))),
      );
      await expect(validate(folder, version, files)).resolves.toBeUndefined();
    });
  });
});

test.each([
  ['in the core', (text: string) => text.replaceAll('<segment', '<piece').replaceAll('</segment', '</piece')],
  ['in a module', (text: string) => text.replaceAll('gls:term>', 'gls:word>')],
])('the schema check notices a fault %s', async (_where, spoil) => {
  const unit = aUnit({
    terms: [{ source: 'Twinning', target: 'Tvinninq', note: '', forbidden: [], isOwn: false }],
  });
  const text = XLIFF_FORMATS['2.1'].serialize(aDocument({ files: [aFile({ units: [unit] })] }));
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'bad.xlf');
    await writeFile(file, text);
    await expect(validate(folder, '2.1', [file])).resolves.toBeUndefined();
    await writeFile(file, spoil(text));
    await expect(validate(folder, '2.1', [file])).rejects.toThrow('fails to validate');
  });
});
