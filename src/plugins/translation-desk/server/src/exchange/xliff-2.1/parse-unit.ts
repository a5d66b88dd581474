import type { XliffDiagnostic, XliffUnit } from '#translation-desk/exchange';
import { UNIT_STATES, type UnitState } from '#translation-desk/unit';
import { hasWords, serializeTokens } from '../../domain/inline/tagged-text';
import type { Token } from '../../domain/inline/tokens';
import { codeNumbers, foreignCodes } from '../code-number';
import { findTargetProblem } from '../find-target-problem';
import { isCopy } from '../is-copy';
import type { UnitContext } from '../parse-file';
import { aProblem } from '../problem';
import { OURS, splitNotes } from '../read-notes';
import { collapseSpace } from '../read-space';
import { childrenNamed, isElement, textOf, type XmlElement } from '../xml/xml-element';
import { findFault } from './find-fault';
import { readInline } from './inline';
import { FICHE, METADATA, SIZE } from './namespace';
import { isUntranslated, readState } from './states';

/** One unit, its segments and what stands between them joined again: another tool may have cut it by sentences. */
export function parseUnit(unit: XmlElement, context: UnitContext): XliffUnit[] {
  const { diagnostics } = context;
  const id = unit.attributes['id'] ?? '';
  const parts = childrenNamed(unit, 'segment', 'ignorable');
  if (parts.every((part) => childrenNamed(part, 'source').length === 0)) {
    diagnostics.push(aProblem('unit-without-source', { unit: id }, unit.line));
    return [];
  }
  const number = codeNumbers();
  const sources = parts.flatMap((part) => readSide(part, 'source', number));
  const targets = inTargetOrder(parts).flatMap((part) => readTarget(part, number));
  const states = parts.filter(hasSourceWords).map(stateOf);
  const done = states.filter((state) => state !== 'missing').length;
  const target = serializeTokens(targets);
  const problem = findUnitProblem(unit, parts, { ...context, done, segments: states.length, target });
  if (problem) diagnostics.push(problem);
  const isTranslated = !problem && done > 0;
  return [
    {
      id,
      source: serializeTokens(sources),
      codes: {},
      target: isTranslated ? target : null,
      state: isTranslated ? (UNIT_STATES.find((state) => states.includes(state)) ?? 'missing') : 'missing',
      ...readNotes(unit, parts),
      terms: [],
      ...foreignCodes(number),
      // A file of an earlier release has it among its metadata.
      limit: toNumber(unit.attributes[`{${SIZE}}sizeRestriction`] ?? findMeta(unit, 'limit')),
      exported: findMeta(unit, 'target'),
      keepsSpace: parts
        .flatMap((part) => childrenNamed(part, 'target'))
        .every(({ preservesSpace }) => preservesSpace),
    },
  ];
}

/** Those of the unit, those that the Translate Toolkit writes into a segment, and what somebody said of a piece of its text (4.7.3.1.3 comment annotation). */
function readNotes(unit: XmlElement, parts: readonly XmlElement[]): Pick<XliffUnit, 'hints' | 'notes'> {
  const elements = [unit, ...parts]
    .flatMap((element) => childrenNamed(element, 'notes'))
    .flatMap((notes) => childrenNamed(notes, 'note'));
  const { hints, notes } = splitNotes(elements, {
    isOurs: ({ attributes }) => attributes['category'] === OURS,
    by: ({ attributes }) => attributes[`{${FICHE}}by`],
  });
  const comments = parts
    .flatMap(commentsIn)
    .flatMap(({ attributes }) => attributes['value']?.trim() ?? [])
    .filter((text) => text !== '');
  return { hints, notes: [...notes, ...comments.map((text) => ({ text, by: null }))] };
}

function commentsIn(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => [
      ...(['mrk', 'sm'].includes(child.name) && child.attributes['type'] === 'comment' ? [child] : []),
      ...commentsIn(child),
    ]);
}

/** Why a unit's target can't be taken; null also where it has none. */
function findUnitProblem(
  unit: XmlElement,
  parts: readonly XmlElement[],
  { done, segments, target, ...context }: UnitContext & { done: number; segments: number; target: string },
): XliffDiagnostic | null {
  const id = unit.attributes['id'] ?? '';
  const fault = findFault(unit);
  if (fault) return aProblem('invalid-unit', { unit: id, fault }, unit.line);
  for (const part of parts) {
    const problem = findTargetProblem(id, childrenNamed(part, 'target'), context);
    if (problem) return problem;
  }
  const order = findDoubled(parts.flatMap(placeOfTarget));
  if (order !== undefined) return aProblem('doubled-order', { unit: id, order }, unit.line);
  if (done > 0 && done < segments)
    return aProblem('partly-translated', { unit: id, done, segments }, unit.line);
  return !hasWords(target) && target.trim() !== '' && hasTargets(parts)
    ? aProblem('no-words', { unit: id }, unit.line)
    : null;
}

function findDoubled(places: readonly number[]): number | undefined {
  return places.find((place, at) => places.indexOf(place) !== at);
}

function hasTargets(parts: readonly XmlElement[]): boolean {
  return parts.some(
    (part) =>
      part.name === 'segment' && childrenNamed(part, 'target').some(({ children }) => children.length > 0),
  );
}

/** Of what has no words there is nothing to translate. */
function hasSourceWords(part: XmlElement): boolean {
  return part.name === 'segment' && hasWords(textOfSide(part, 'source'));
}

function textOfSide(part: XmlElement, side: 'source' | 'target'): string {
  return serializeTokens(readSide(part, side, codeNumbers()));
}

type Numbering = (id: string | undefined) => number;

function readSide(part: XmlElement, side: 'source' | 'target', number: Numbering): Token[] {
  return childrenNamed(part, side).flatMap((element) => {
    const tokens = readInline(element, number);
    return element.preservesSpace ? tokens : collapseSpace(tokens);
  });
}

/** What is ignorable stands in the target as it does in the source, unless it is given (4.2.2.6). */
function readTarget(part: XmlElement, number: Numbering): Token[] {
  const hasTarget = childrenNamed(part, 'target').length > 0;
  return readSide(part, !hasTarget && part.name === 'ignorable' ? 'source' : 'target', number);
}

function inTargetOrder(parts: readonly XmlElement[]): XmlElement[] {
  const placed = parts.map((part, index) => ({ part, place: placeOfTarget(part, index)[0] ?? index + 1 }));
  return placed.sort((one, other) => one.place - other.place).map(({ part }) => part);
}

/** A target's `order` is its place among all segments and ignorables, from 1 (4.3.1.22); none without a target. */
function placeOfTarget(part: XmlElement, index: number): number[] {
  const [target] = childrenNamed(part, 'target');
  return target ? [toNumber(target.attributes['order'] ?? null) ?? index + 1] : [];
}

function stateOf(segment: XmlElement): UnitState {
  const { state, subState } = segment.attributes;
  const target = textOfSide(segment, 'target');
  if (!hasWords(target)) return 'missing';
  if (isUntranslated(state, subState) && isCopy(textOfSide(segment, 'source'), target)) return 'missing';
  return readState(state, subState);
}

function findMeta(unit: XmlElement, type: string): string | null {
  const metas = unit.children
    .filter(isElement)
    .filter((child) => child.namespace === METADATA && child.name === 'metadata')
    .flatMap((metadata) => childrenNamed(metadata, 'metaGroup'))
    .filter((group) => group.attributes['category'] === 'fiche')
    .flatMap((group) => childrenNamed(group, 'meta'));
  const meta = metas.find((candidate) => candidate.attributes['type'] === type);
  return meta ? textOf(meta).trim() : null;
}

function toNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
