import type { XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import { printOriginal } from '../original';
import { escapeText, startTag, wrap } from '../xml/write-xml';
import { printInline } from './inline';
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
  const files = document.files.map(printFile).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
${startTag('xliff', attributes)}
${files}
</xliff>
`;
}

function printFile(file: XliffFile, position: number): string {
  const attributes = { id: `f${position + 1}`, original: printOriginal(file), 'xml:space': 'preserve' };
  const notes = file.title === null ? '' : printNotes([file.title]);
  const units = file.units.map(printUnit).join('\n');
  return wrap('file', attributes, `${notes}\n${units}\n`);
}

function printUnit(unit: XliffUnit): string {
  const { state, subState } = STATES[unit.state];
  const source = wrap('source', {}, printInline(unit.source, unit.codes));
  const target = unit.target === null ? '' : wrap('target', {}, printInline(unit.target, unit.codes));
  const parts = [
    printMetadata(unit),
    unit.notes.length > 0 ? printNotes(unit.notes) : '',
    wrap('segment', { state, subState }, `${source}${target}`),
  ];
  return wrap('unit', { id: unit.id }, parts.join(''));
}

function printMetadata({ exported, limit }: XliffUnit): string {
  const metas = [
    ...(exported === null ? [] : [wrap('mda:meta', { type: 'target' }, exported)]),
    ...(limit === null ? [] : [wrap('mda:meta', { type: 'limit' }, String(limit))]),
  ];
  if (metas.length === 0) return '';
  return wrap('mda:metadata', {}, wrap('mda:metaGroup', { category: 'fiche' }, metas.join('')));
}

function printNotes(notes: readonly string[]): string {
  return wrap('notes', {}, notes.map((note) => wrap('note', {}, escapeText(note))).join(''));
}
