import type { XliffDiagnostic, XliffUnit } from '#translation-desk/exchange';
import { hasWords } from '../../domain/inline/tagged-text';
import { codeNumbers, foreignCodes, type CodeNumbers } from '../code-number';
import { findTargetProblem } from '../find-target-problem';
import { isCopy } from '../is-copy';
import { parseFile, toParsed, type FileLayout, type UnitContext } from '../parse-file';
import { aProblem } from '../problem';
import { OURS, splitNotes } from '../read-notes';
import type { ParsedXliff, ReadingContext } from '../xliff-format';
import { childrenNamed, isElement, type XmlElement } from '../xml/xml-element';
import { readInline } from './inline';
import { isUntranslated, readState } from './states';

const LAYOUT: FileLayout = {
  headers: (file) => childrenNamed(file, 'header'),
  bodies: (file) => childrenNamed(file, 'body'),
  unitName: 'trans-unit',
  parseUnit,
};

/** Reads XLIFF 1.2, groups included; what belongs to no document of ours is listed and left out. */
export function parse(root: XmlElement, { limits, localeOf }: ReadingContext): ParsedXliff {
  const elements = childrenNamed(root, 'file');
  const first = elements.find(languageOf);
  const target = first ? localeOf(languageOf(first)) : '';
  if (!first || !target) {
    return { document: null, diagnostics: [aProblem('no-target-language', {}, root.line)] };
  }
  const diagnostics: XliffDiagnostic[] = [];
  const files = elements.flatMap((file) => {
    const language = languageOf(file);
    if (localeOf(language) === target) return parseFile(file, LAYOUT, { targetLocale: target, diagnostics });
    diagnostics.push(aProblem('wrong-target-language', { language, others: target }, file.line));
    return [];
  });
  const sourceLocale = first.attributes['source-language'] ?? '';
  return toParsed({ version: '1.2', sourceLocale, targetLocale: target, files }, diagnostics, limits);
}

function languageOf(file: XmlElement): string {
  return file.attributes['target-language'] ?? '';
}

function parseUnit(unit: XmlElement, context: UnitContext): XliffUnit[] {
  const { id = '', approved, extradata, maxwidth } = unit.attributes;
  const [source] = childrenNamed(unit, 'source');
  if (!source) {
    context.diagnostics.push(aProblem('unit-without-source', { unit: id }, unit.line));
    return [];
  }
  const text = readInline(source);
  const numbers = codeNumbers();
  const read = readTarget(unit, text, { ...context, numbers });
  if ('problem' in read) context.diagnostics.push(read.problem);
  const target = 'problem' in read ? null : read.target;
  const [element] = childrenNamed(unit, 'target');
  return [
    {
      id,
      source: text,
      codes: {},
      target,
      state: target === null ? 'missing' : readState(element?.attributes['state'], approved),
      ...splitNotes(childrenNamed(unit, 'note'), {
        isOurs: ({ attributes }) => attributes['from'] === OURS,
        by: ({ attributes }) => attributes['from'],
      }),
      terms: [],
      ...foreignCodes(numbers),
      limit: /^\d+$/.test(maxwidth ?? '') ? Number(maxwidth) : null,
      keepsSpace: element?.preservesSpace ?? true,
      exported: /^target:([0-9a-f]*)$/.exec(extradata ?? '')?.[1] ?? null,
    },
  ];
}

/** A unit's target as tagged text, null where it has none; or why it can't be taken. */
function readTarget(
  unit: XmlElement,
  source: string,
  { numbers, ...context }: UnitContext & { numbers: CodeNumbers },
): { target: string | null } | { problem: XliffDiagnostic } {
  const { id = '' } = unit.attributes;
  const targets = childrenNamed(unit, 'target');
  const problem = findTargetProblem(id, targets, context);
  if (problem) return { problem };
  const [element] = targets;
  if (!element) return { target: null };
  const target = readInline(element, numbers);
  if (!hasWords(target))
    return target.trim() === ''
      ? { target: null }
      : { problem: aProblem('no-words', { unit: id }, unit.line) };
  const isPrefilled = isUntranslated(element.attributes['state']) && isCopy(source, target);
  if (isPrefilled) return { target: null };
  const { done, segments } = countSegments(unit, element);
  if (done === segments) return { target };
  return { problem: aProblem('partly-translated', { unit: id, done, segments }, unit.line) };
}

/**
 * How many of the segments that a tool cut the unit into are translated (2.2.5 mrk, `mtype="seg"`): by `mid` those of
 * the source, or, where it wasn't cut, those of the target. A target that isn't cut is all of it.
 */
function countSegments(unit: XmlElement, target: XmlElement): { done: number; segments: number } {
  const given = segmentsIn(target);
  if (given.length === 0) return { done: 0, segments: 0 };
  const cut = childrenNamed(unit, 'seg-source').flatMap(segmentsIn);
  const wanted = cut.length > 0 ? cut.filter(isFull) : given;
  const full = new Set(given.filter(isFull).map(({ attributes }) => attributes['mid']));
  const isDone = (segment: XmlElement): boolean =>
    cut.length > 0 ? full.has(segment.attributes['mid']) : isFull(segment);
  return { done: wanted.filter(isDone).length, segments: wanted.length };
}

function segmentsIn(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === 'mrk' && child.attributes['mtype'] === 'seg' ? [child] : segmentsIn(child),
    );
}

function isFull(segment: XmlElement): boolean {
  return hasWords(readInline(segment));
}
