import fc from 'fast-check';
import type { XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import type { InlineCode } from '#translation-desk/unit';
import { inlineNodes } from '../../domain/inline/__tests__/arbitraries';
import { fromInlineNodes } from '../../domain/inline/from-nodes';
import { hasWords, serializeTaggedText } from '../../domain/inline/tagged-text';
import { toXmlCharacters } from '../../domain/text/xml-characters';

export function aUnit(overrides: Partial<XliffUnit> = {}): XliffUnit {
  return {
    id: 'title',
    source: 'Twinning',
    codes: {},
    target: null,
    state: 'missing',
    hints: [],
    notes: [],
    terms: [],
    limit: null,
    exported: '',
    keepsSpace: true,
    ...overrides,
  };
}

export function aFile(overrides: Partial<XliffFile> = {}): XliffFile {
  return {
    uid: 'api::project.project',
    documentId: 'abc123',
    title: 'Twinning',
    units: [aUnit()],
    ...overrides,
  };
}

export function aDocument(overrides: Partial<XliffDocument> = {}): XliffDocument {
  return { version: '2.1', sourceLocale: 'en', targetLocale: 'az', files: [aFile()], ...overrides };
}

/** The document as it can be read again: what codes stand for, and terms, aren't read from files. */
export function withoutCodes(document: XliffDocument): XliffDocument {
  return {
    ...document,
    files: document.files.map((file) => ({
      ...file,
      units: file.units.map((unit) => ({ ...unit, codes: {}, terms: [] })),
    })),
  };
}

const content = inlineNodes.map((nodes): { text: string; codes: Record<number, InlineCode> } => {
  const clean = fromInlineNodes(nodes);
  return { text: toXmlCharacters(serializeTaggedText(clean.content)), codes: clean.codes };
});

const words = fc.lorem({ maxCount: 5 });

const unit: fc.Arbitrary<XliffUnit> = fc
  .record({
    content,
    translated: fc.boolean(),
    state: fc.constantFrom('outdated', 'needs-review', 'current'),
    hints: fc.array(words, { maxLength: 2 }),
    notes: fc.array(fc.record({ text: words, by: fc.option(words) }), { maxLength: 2 }),
    terms: fc.array(
      fc.record({
        source: words,
        target: words,
        note: words,
        forbidden: fc.array(words, { maxLength: 1 }),
        isOwn: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    limit: fc.option(fc.nat({ max: 5000 })),
    exported: fc.option(fc.constantFrom('', '3f9a1c2b0d')),
  })
  .map(({ content: { text, codes }, translated, state, ...rest }) => {
    const isTranslated = translated && hasWords(text);
    return {
      id: '',
      source: text,
      codes,
      target: isTranslated ? `${text}.` : null,
      state: isTranslated ? state : 'missing',
      keepsSpace: true,
      ...rest,
    };
  });

const file: fc.Arbitrary<XliffFile> = fc
  .record({
    documentId: fc.stringMatching(/^[a-z0-9]{24}$/),
    title: fc.option(words),
    units: fc.array(unit, { minLength: 1, maxLength: 4 }),
  })
  .map((one) => ({
    uid: 'api::project.project',
    ...one,
    units: one.units.map((each, at) => ({ ...each, id: `description.p-${at}` })),
  }));

/** Documents of random rich texts, in the version given. */
export function documents(version: XliffDocument['version']): fc.Arbitrary<XliffDocument> {
  return fc
    .array(file, { minLength: 1, maxLength: 3 })
    .map((files) => ({ version, sourceLocale: 'en', targetLocale: 'az', files }));
}
