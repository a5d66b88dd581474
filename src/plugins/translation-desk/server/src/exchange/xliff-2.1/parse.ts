import type { XliffDiagnostic } from '#translation-desk/exchange';
import { parseFile, toParsed, type FileLayout } from '../parse-file';
import { aProblem } from '../problem';
import type { ParsedXliff, ReadingContext } from '../xliff-format';
import { childrenNamed, type XmlElement } from '../xml/xml-element';
import { parseUnit } from './parse-unit';

const LAYOUT: FileLayout = {
  headers: (file) => childrenNamed(file, 'notes'),
  bodies: (file) => [file],
  unitName: 'unit',
  parseUnit,
};

/** Reads XLIFF 2.0 and 2.1, groups included; what belongs to no document of ours is listed and left out. */
export function parse(root: XmlElement, { limits, localeOf }: ReadingContext): ParsedXliff {
  const { srcLang: sourceLocale = '', trgLang: language } = root.attributes;
  if (!language) {
    return { document: null, diagnostics: [aProblem('no-target-language', {}, root.line)] };
  }
  const targetLocale = localeOf(language);
  const diagnostics: XliffDiagnostic[] = [];
  const context = { targetLocale, diagnostics };
  const files = childrenNamed(root, 'file').flatMap((file) => parseFile(file, LAYOUT, context));
  return toParsed({ version: '2.1', sourceLocale, targetLocale, files }, diagnostics, limits);
}
