import type { XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import { serializeKey } from '../../domain/document-key';
import { OURS } from '../read-notes';
import { escapeText, startTag, wrap } from '../xml/write-xml';
import { serializeInline } from './inline';
import { NAMESPACE } from './namespace';
import { STATES } from './states';

/** The document as XLIFF 1.2, valid by its strict schema; `parse` gives the same units back. */
export function serialize(document: XliffDocument): string {
  const files = document.files.map((file) => serializeFile(file, document)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
${startTag('xliff', { xmlns: NAMESPACE, version: '1.2' })}
${files}
</xliff>
`;
}

function serializeFile(file: XliffFile, document: XliffDocument): string {
  const attributes = {
    original: serializeKey(file),
    'source-language': document.sourceLocale,
    'target-language': document.targetLocale,
    datatype: 'plaintext',
    'xml:space': 'preserve',
  };
  const header =
    file.title === null ? '<header/>' : `<header><note>${escapeText(file.title)}</note></header>`;
  const units = file.units.map(serializeUnit).join('\n');
  return wrap('file', attributes, `${header}\n${wrap('body', {}, `\n${units}\n`)}\n`);
}

function serializeUnit(unit: XliffUnit): string {
  const attributes = {
    id: unit.id,
    approved: unit.state === 'current' ? 'yes' : 'no',
    'xml:space': 'preserve',
    extradata: unit.exported === null ? null : `target:${unit.exported}`,
    maxwidth: unit.limit,
    'size-unit': unit.limit === null ? null : 'char',
  };
  const parts = [
    wrap('source', {}, serializeInline(unit.source, unit.codes)),
    ...(unit.target === null
      ? []
      : [wrap('target', { state: STATES[unit.state] }, serializeInline(unit.target, unit.codes))]),
    ...unit.hints.map((hint) => wrap('note', { from: OURS, annotates: 'source' }, escapeText(hint))),
    ...unit.notes.map(({ text, by }) => wrap('note', { from: by, annotates: 'target' }, escapeText(text))),
  ];
  return wrap('trans-unit', attributes, parts.join(''));
}
