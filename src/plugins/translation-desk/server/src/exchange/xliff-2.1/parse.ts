import type { XliffDiagnostic, XliffFile } from '../../../../shared/contracts/exchange';
import type { ReadingLimits } from '../limits';
import { findOriginal } from '../original';
import { aProblem, aWarning } from '../problem';
import type { ParsedXliff } from '../xliff-format';
import { childrenNamed, textOf, type XmlElement } from '../xml/xml-element';
import { parseUnit } from './parse-unit';

/** Reads XLIFF 2.0 and 2.1, groups included; what belongs to no document of ours is listed and left out. */
export function parse(root: XmlElement, limits: ReadingLimits): ParsedXliff {
  const { srcLang: sourceLocale = '', trgLang: targetLocale } = root.attributes;
  if (!targetLocale) {
    const problem = aProblem('no-target-language', 'The file doesn’t say its target language.', root.line);
    return { document: null, diagnostics: [problem] };
  }
  const diagnostics: XliffDiagnostic[] = [];
  const files = childrenNamed(root, 'file').flatMap((file) => parseFile(file, diagnostics));
  const count = files.reduce((units, file) => units + file.units.length, 0);
  if (count > limits.units) {
    const problem = aProblem('too-many-units', `There are over ${limits.units} units.`);
    return { document: null, diagnostics: [problem] };
  }
  return { document: { version: '2.1', sourceLocale, targetLocale, files }, diagnostics };
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
  const [note] = childrenNamed(file, 'notes').flatMap((notes) => childrenNamed(notes, 'note'));
  const units = unitsOf(file).flatMap((unit) => parseUnit(unit, diagnostics));
  return [{ ...key, title: note ? textOf(note) : null, units }];
}

function unitsOf(element: XmlElement): XmlElement[] {
  return childrenNamed(element, 'unit', 'group').flatMap((child) =>
    child.name === 'group' ? unitsOf(child) : [child],
  );
}
