import type { XliffDiagnostic, XliffUnit } from '#translation-desk/exchange';
import { UNIT_STATES, type UnitState } from '#translation-desk/unit';
import { serializeTokens } from '../../domain/inline/tagged-text';
import type { Token } from '../../domain/inline/tokens';
import { codeNumbers } from '../code-number';
import { aProblem } from '../problem';
import { collapseSpace } from '../read-space';
import { childrenNamed, isElement, textOf, type XmlElement } from '../xml/xml-element';
import { readInline } from './inline';
import { METADATA } from './namespace';
import { readState } from './states';

/** One unit, its segments and what stands between them joined again: another tool may have cut it by sentences. */
export function parseUnit(unit: XmlElement, diagnostics: XliffDiagnostic[]): XliffUnit[] {
  const id = unit.attributes['id'] ?? '';
  const parts = childrenNamed(unit, 'segment', 'ignorable');
  const segments = parts.filter((part) => part.name === 'segment');
  if (parts.every((part) => childrenNamed(part, 'source').length === 0)) {
    diagnostics.push(aProblem('unit-without-source', { unit: id }, unit.line));
    return [];
  }
  const number = codeNumbers();
  const sources = parts.flatMap((part) => readSide(part, 'source', number));
  const targets = inTargetOrder(parts).flatMap((part) => readTarget(part, number));
  const states = segments.map(stateOf);
  const done = states.filter((state) => state !== 'missing').length;
  if (done > 0 && done < states.length) {
    const details = { unit: id, done, segments: states.length };
    diagnostics.push(aProblem('partly-translated', details, unit.line));
  }
  const isTranslated = done === states.length && done > 0;
  return [
    {
      id,
      source: serializeTokens(sources),
      codes: {},
      target: isTranslated ? serializeTokens(targets) : null,
      state: UNIT_STATES.find((state) => states.includes(state)) ?? 'missing',
      notes: childrenNamed(unit, 'notes')
        .flatMap((notes) => childrenNamed(notes, 'note'))
        .map(textOf),
      limit: toNumber(findMeta(unit, 'limit')),
      exported: findMeta(unit, 'target'),
    },
  ];
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

/** A target's `order` is its place among all segments and ignorables, from 1 (4.3.1.22). */
function inTargetOrder(parts: readonly XmlElement[]): XmlElement[] {
  const placed = parts.map((part, index) => {
    const order = childrenNamed(part, 'target')[0]?.attributes['order'];
    return { part, place: toNumber(order ?? null) ?? index + 1 };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ part }) => part);
}

function stateOf(segment: XmlElement): UnitState {
  const [target] = childrenNamed(segment, 'target');
  if (!target || textOf(target).trim() === '') return 'missing';
  return readState(segment.attributes['state'], segment.attributes['subState']);
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
