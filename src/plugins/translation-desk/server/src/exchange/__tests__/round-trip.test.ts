import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { XLIFF_VERSIONS } from '#translation-desk/exchange';
import { XLIFF_FORMATS } from '..';
import { aDocument, aFile, aUnit, documents, withoutCodes } from './builders';
import { read } from './read-xliff';

describe.each(XLIFF_VERSIONS)('XLIFF %s', (version) => {
  const { serialize } = XLIFF_FORMATS[version];

  test('gives back whatever was written', () => {
    fc.assert(
      fc.property(documents(version), (document) => {
        expect(read(serialize(document))).toEqual({ document: withoutCodes(document), diagnostics: [] });
      }),
    );
  });

  test('keeps white space and line ends', () => {
    const unit = aUnit({ source: ' a\t b\r\nc ', target: '\n x ', state: 'current' });
    const document = aDocument({ version, files: [aFile({ units: [unit] })] });
    expect(read(serialize(document)).document).toEqual(document);
  });

  test('writes markup in texts as text', () => {
    const document = aDocument({
      version,
      files: [
        aFile({ title: '<b>&', units: [aUnit({ hints: ['"]]>'], notes: [{ text: '<&', by: '"' }] })] }),
      ],
    });
    expect(read(serialize(document)).document).toEqual(document);
  });
});
