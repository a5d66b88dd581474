import type { XliffDiagnostic, XliffUnit } from '#translation-desk/exchange';
import type { ReadingLimits } from '../limits';
import { parseFile, toParsed, type FileLayout } from '../parse-file';
import { aProblem } from '../problem';
import type { ParsedXliff } from '../xliff-format';
import { childrenNamed, textOf, type XmlElement } from '../xml/xml-element';
import { readInline } from './inline';
import { readState } from './states';

const LAYOUT: FileLayout = {
  headers: (file) => childrenNamed(file, 'header'),
  bodies: (file) => childrenNamed(file, 'body'),
  unitName: 'trans-unit',
  parseUnit,
};

/** Reads XLIFF 1.2, groups included; what belongs to no document of ours is listed and left out. */
export function parse(root: XmlElement, limits: ReadingLimits): ParsedXliff {
  const elements = childrenNamed(root, 'file');
  const [first] = elements;
  const target = first?.attributes['target-language'];
  if (!first || !target) {
    return { document: null, diagnostics: [aProblem('no-target-language', {}, root.line)] };
  }
  const diagnostics: XliffDiagnostic[] = [];
  const files = elements.flatMap((file) => {
    const language = file.attributes['target-language'] ?? '';
    if (language === target) return parseFile(file, LAYOUT, diagnostics);
    diagnostics.push(aProblem('wrong-target-language', { language, others: target }, file.line));
    return [];
  });
  const sourceLocale = first.attributes['source-language'] ?? '';
  return toParsed({ version: '1.2', sourceLocale, targetLocale: target, files }, diagnostics, limits);
}

function parseUnit(unit: XmlElement, diagnostics: XliffDiagnostic[]): XliffUnit[] {
  const { id = '', approved, extradata, maxwidth } = unit.attributes;
  const [source] = childrenNamed(unit, 'source');
  const [target] = childrenNamed(unit, 'target');
  if (!source) {
    diagnostics.push(aProblem('unit-without-source', { unit: id }, unit.line));
    return [];
  }
  const isBlank = !target || textOf(target).trim() === '';
  return [
    {
      id,
      source: readInline(source),
      codes: {},
      target: isBlank ? null : readInline(target),
      state: isBlank ? 'missing' : readState(target.attributes['state'], approved),
      notes: childrenNamed(unit, 'note').map(textOf),
      limit: /^\d+$/.test(maxwidth ?? '') ? Number(maxwidth) : null,
      exported: /^target:([0-9a-f]*)$/.exec(extradata ?? '')?.[1] ?? null,
    },
  ];
}
