import type { XliffDiagnostic, XliffFile, XliffUnit } from '../../../../shared/contracts/exchange';
import type { ReadingLimits } from '../limits';
import { findOriginal } from '../original';
import { aProblem, aWarning } from '../problem';
import type { ParsedXliff } from '../xliff-format';
import { childrenNamed, textOf, type XmlElement } from '../xml/xml-element';
import { readInline } from './inline';
import { readState } from './states';

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
    .flatMap((file) => parseFile(file, diagnostics));
  const count = files.reduce((units, file) => units + file.units.length, 0);
  if (count > limits.units) {
    const problem = aProblem('too-many-units', `There are over ${limits.units} units.`);
    return { document: null, diagnostics: [problem] };
  }
  const sourceLocale = first.attributes['source-language'] ?? '';
  return { document: { version: '1.2', sourceLocale, targetLocale: target, files }, diagnostics };
}

function parseFile(file: XmlElement, diagnostics: XliffDiagnostic[]): XliffFile[] {
  const key = findOriginal(file.attributes['original']);
  if (!key) {
    const original = file.attributes['original'] ?? '';
    diagnostics.push(
      aWarning('unknown-original', 'The file is of no document here.', file.line, { original }),
    );
    return [];
  }
  const note = childrenNamed(file, 'header').flatMap((header) => childrenNamed(header, 'note'))[0];
  const units = childrenNamed(file, 'body')
    .flatMap(transUnits)
    .flatMap((unit) => parseUnit(unit, diagnostics));
  return [{ ...key, title: note ? textOf(note) : null, units }];
}

function transUnits(element: XmlElement): XmlElement[] {
  return childrenNamed(element, 'trans-unit', 'group').flatMap((child) =>
    child.name === 'group' ? transUnits(child) : [child],
  );
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
