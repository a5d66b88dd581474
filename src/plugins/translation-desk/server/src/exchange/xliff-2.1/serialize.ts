import type { XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import type { DeskTerm } from '#translation-desk/term';
import { serializeKey } from '../../domain/document-key';
import { OURS } from '../read-notes';
import { emptyTag, escapeText, startTag, wrap, type Attributes } from '../xml/write-xml';
import { serializeInline } from './inline';
import { FICHE, GLOSSARY, METADATA, NAMESPACE, SIZE } from './namespace';
import { STATES } from './states';

/** The document as XLIFF 2.1, valid by its core schema; `parse` gives the same units back. */
export function serialize(document: XliffDocument): string {
  const attributes = {
    xmlns: NAMESPACE,
    'xmlns:mda': METADATA,
    'xmlns:gls': GLOSSARY,
    'xmlns:slr': SIZE,
    'xmlns:fiche': FICHE,
    version: '2.1',
    srcLang: document.sourceLocale,
    trgLang: document.targetLocale,
  };
  const files = document.files.map(serializeFile).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
${startTag('xliff', attributes)}
${files}
</xliff>
`;
}

function serializeFile(file: XliffFile, position: number): string {
  const attributes = { id: `f${position + 1}`, original: serializeKey(file), 'xml:space': 'preserve' };
  const title = file.title === null ? [] : [aNote({}, file.title)];
  const profiles = file.units.some(({ limit }) => limit !== null) ? PROFILES : '';
  const units = file.units.map(serializeUnit).join('\n');
  return wrap('file', attributes, `${profiles}${serializeNotes(title)}\n${units}\n`);
}

/** What sizes are counted in (5.7.6.1). */
const PROFILES = emptyTag('slr:profiles', { generalProfile: 'xliff:codepoints' });

function serializeUnit(unit: XliffUnit): string {
  const { state, subState } = STATES[unit.state];
  const source = wrap('source', {}, serializeInline(unit.source, unit.codes));
  const target = unit.target === null ? '' : wrap('target', {}, serializeInline(unit.target, unit.codes));
  const parts = [
    serializeMetadata(unit),
    serializeTerms(unit),
    serializeNotes([
      ...unit.hints.map((hint) => aNote({ category: OURS, appliesTo: 'source' }, hint)),
      ...unit.notes.map(({ text, by }) => aNote({ appliesTo: 'target', 'fiche:by': by }, text)),
    ]),
    wrap('segment', { state, subState }, `${source}${target}`),
  ];
  return wrap('unit', { id: unit.id, 'slr:sizeRestriction': unit.limit }, parts.join(''));
}

function serializeMetadata({ exported }: XliffUnit): string {
  if (exported === null) return '';
  const meta = wrap('mda:meta', { type: 'target' }, exported);
  return wrap('mda:metadata', {}, wrap('mda:metaGroup', { category: OURS }, meta));
}

function serializeTerms({ terms }: XliffUnit): string {
  const entries = terms.map((term) =>
    wrap(
      'gls:glossEntry',
      {},
      [
        wrap('gls:term', {}, escapeText(term.source)),
        wrap('gls:translation', {}, escapeText(term.target)),
        serializeDefinition(term),
      ].join(''),
    ),
  );
  return entries.length === 0 ? '' : wrap('gls:glossary', {}, entries.join(''));
}

/** What there is to know of a term; the module has no place for translations that mustn't be used. */
function serializeDefinition({ note, forbidden }: DeskTerm): string {
  const never = forbidden.length === 0 ? [] : [`Not to be used: ${forbidden.join(', ')}.`];
  const definition = [note, ...never].filter((part) => part !== '').join(' ');
  return definition === '' ? '' : wrap('gls:definition', {}, escapeText(definition));
}

function aNote(attributes: Attributes, text: string): string {
  return wrap('note', attributes, escapeText(text));
}

function serializeNotes(notes: readonly string[]): string {
  return notes.length === 0 ? '' : wrap('notes', {}, notes.join(''));
}
