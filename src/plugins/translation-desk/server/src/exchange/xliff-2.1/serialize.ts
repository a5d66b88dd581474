import type { XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import { serializeKey } from '../../domain/document-key';
import { escapeText, startTag, wrap } from '../xml/write-xml';
import { serializeInline } from './inline';
import { METADATA, NAMESPACE } from './namespace';
import { STATES } from './states';

/** The document as XLIFF 2.1, valid by its core schema; `parse` gives the same units back. */
export function serialize(document: XliffDocument): string {
  const attributes = {
    xmlns: NAMESPACE,
    'xmlns:mda': METADATA,
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
  const notes = file.title === null ? '' : serializeNotes([file.title]);
  const units = file.units.map(serializeUnit).join('\n');
  return wrap('file', attributes, `${notes}\n${units}\n`);
}

function serializeUnit(unit: XliffUnit): string {
  const { state, subState } = STATES[unit.state];
  const source = wrap('source', {}, serializeInline(unit.source, unit.codes));
  const target = unit.target === null ? '' : wrap('target', {}, serializeInline(unit.target, unit.codes));
  const parts = [
    serializeMetadata(unit),
    unit.notes.length > 0 ? serializeNotes(unit.notes) : '',
    wrap('segment', { state, subState }, `${source}${target}`),
  ];
  return wrap('unit', { id: unit.id }, parts.join(''));
}

function serializeMetadata({ exported, limit }: XliffUnit): string {
  const metas = [
    ...(exported === null ? [] : [wrap('mda:meta', { type: 'target' }, exported)]),
    ...(limit === null ? [] : [wrap('mda:meta', { type: 'limit' }, String(limit))]),
  ];
  if (metas.length === 0) return '';
  return wrap('mda:metadata', {}, wrap('mda:metaGroup', { category: 'fiche' }, metas.join('')));
}

function serializeNotes(notes: readonly string[]): string {
  return wrap('notes', {}, notes.map((note) => wrap('note', {}, escapeText(note))).join(''));
}
