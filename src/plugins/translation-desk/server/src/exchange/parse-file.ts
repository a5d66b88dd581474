import type { Locale } from '#domain/locale';
import type { XliffDiagnostic, XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import { countUnits, findExcess } from './excess';
import type { ReadingLimits } from './limits';
import { findOriginal } from './original';
import { aProblem } from './problem';
import type { ParsedXliff } from './xliff-format';
import { childrenNamed, textOf, type XmlElement } from './xml/xml-element';

/** Where a version has what a file says. */
export interface FileLayout {
  /** The elements that may have the file's title as a note. */
  headers: (file: XmlElement) => XmlElement[];
  /** The elements that have units, and groups of them. */
  bodies: (file: XmlElement) => XmlElement[];
  unitName: string;
  /** None where it has no source: that is told. */
  parseUnit: (unit: XmlElement, context: UnitContext) => XliffUnit[];
}

/** What the units of a file have in common. */
export interface UnitContext {
  targetLocale: Locale;
  diagnostics: XliffDiagnostic[];
}

/** The units of a file; none where it belongs to no document of ours, which is told. */
export function parseFile(
  file: XmlElement,
  { headers, bodies, unitName, parseUnit }: FileLayout,
  context: UnitContext,
): XliffFile[] {
  const original = file.attributes['original'];
  const key = findOriginal(original);
  if (!key) {
    context.diagnostics.push(aProblem('unknown-original', { original: original ?? '' }, file.line));
    return [];
  }
  const [title, ...notes] = headers(file)
    .flatMap((header) => childrenNamed(header, 'note'))
    .map((element) => ({ text: textOf(element), line: element.line }));
  for (const { text, line } of notes)
    if (text.trim() !== '') context.diagnostics.push(aProblem('file-note', { note: text.trim() }, line));
  const units = bodies(file)
    .flatMap((body) => unitsIn(body, unitName))
    .flatMap((unit) => parseUnit(unit, context));
  return [{ ...key, title: title?.text ?? null, units }];
}

/** The document, unless it has more than anybody translates. */
export function toParsed(
  document: XliffDocument,
  diagnostics: XliffDiagnostic[],
  limits: ReadingLimits,
): ParsedXliff {
  const excess = findExcess({ files: document.files.length, units: countUnits(document) }, limits);
  return excess ? { document: null, diagnostics: [excess] } : { document, diagnostics };
}

function unitsIn(element: XmlElement, name: string): XmlElement[] {
  return childrenNamed(element, name, 'group').flatMap((child) =>
    child.name === 'group' ? unitsIn(child, name) : [child],
  );
}
