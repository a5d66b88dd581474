import type { XliffDiagnostic, XliffUnit } from '../../../../shared/contracts/exchange';
import type { ReadingLimits } from '../limits';
import { parseFile, toParsed, type FileLayout } from '../parse-file';
import { aProblem, aWarning } from '../problem';
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
    const problem = aProblem('no-target-language', 'No file says its target language.', root.line);
    return { document: null, diagnostics: [problem] };
  }
  const diagnostics: XliffDiagnostic[] = [];
  const others = elements.filter((file) => file.attributes['target-language'] !== target);
  for (const file of others) {
    diagnostics.push(aProblem('no-target-language', `The file isn’t in ${target}.`, file.line));
  }
  const files = elements
    .filter((file) => !others.includes(file))
    .flatMap((file) => parseFile(file, LAYOUT, diagnostics));
  const sourceLocale = first.attributes['source-language'] ?? '';
  return toParsed({ version: '1.2', sourceLocale, targetLocale: target, files }, diagnostics, limits);
}

function parseUnit(unit: XmlElement, diagnostics: XliffDiagnostic[]): XliffUnit[] {
  const { id = '', approved, extradata, maxwidth } = unit.attributes;
  const [source] = childrenNamed(unit, 'source');
  const [target] = childrenNamed(unit, 'target');
  if (!source) {
    diagnostics.push(aWarning('unit-without-source', 'The unit has no source.', unit.line, { unit: id }));
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
