import type { XliffFault } from '#translation-desk/exchange';
import { isElement, type XmlElement } from '../xml/xml-element';

/**
 * What of a unit isn't as the standard wants it (4.2), where it isn't clear what it would mean; null where nothing is.
 * Notes in a segment are none of that: the Translate Toolkit puts them there.
 */
export function findFault(unit: XmlElement): XliffFault | null {
  const { namespace } = unit;
  const parts = ours(unit, namespace).filter(({ name }) => name === 'segment' || name === 'ignorable');
  if (hasOther(unit, namespace, ['notes', 'originalData', 'segment', 'ignorable'])) return 'unknown-element';
  if (parts.some((part) => hasOther(part, namespace, ['source', 'target', 'notes'])))
    return 'unknown-element';
  if ([unit, ...parts].some(hasText)) return 'text-outside';
  if (parts.some((part) => !isInOrder(ours(part, namespace)))) return 'misplaced';
  if (!isInOrder(ours(unit, namespace)) || parts.some((part) => !hasSource(part))) return 'misplaced';
  const sides = parts.flatMap((part) => ours(part, namespace)).filter(({ name }) => name !== 'notes');
  const orders = sides.flatMap(({ attributes }) => attributes['order'] ?? []);
  if (orders.some((order) => !isPlace(order, parts.length))) return 'order';
  const inside = sides.flatMap(descendants).filter((element) => element.namespace === namespace);
  if (inside.some(({ name }) => !INLINE.includes(name))) return 'unknown-element';
  if (inside.some(({ name, attributes }) => name === 'cp' && !isCodePoint(attributes['hex']))) return 'cp';
  if (parts.some(({ attributes }) => !isSubState(attributes))) return 'sub-state';
  return null;
}

const INLINE = ['pc', 'sc', 'ec', 'ph', 'cp', 'mrk', 'sm', 'em'];

/** Where each may stand among its like. */
const PLACES = ['notes', 'originalData', 'source', 'target', 'segment', 'ignorable'];

function ours(element: XmlElement, namespace: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => child.namespace === namespace);
}

function hasOther(element: XmlElement, namespace: string, names: readonly string[]): boolean {
  return ours(element, namespace).some(({ name }) => !names.includes(name));
}

function hasSource(part: XmlElement): boolean {
  return ours(part, part.namespace).some(({ name }) => name === 'source');
}

function hasText({ children }: XmlElement): boolean {
  return children.some((child) => !isElement(child) && child.trim() !== '');
}

/** Once each and one after the other, but for segments and what stands between them, and notes in a segment. */
function isInOrder(children: readonly XmlElement[]): boolean {
  const isSegment = children.some(({ name }) => name === 'source');
  const names = children.map(({ name }) => name).filter((name) => !(isSegment && name === 'notes'));
  const single = names.filter((name) => name !== 'segment' && name !== 'ignorable' && name !== 'target');
  const places = names
    .map((name) => (name === 'ignorable' ? 'segment' : name))
    .map((name) => PLACES.indexOf(name));
  return (
    new Set(single).size === single.length &&
    places.every((place, at) => at === 0 || (places[at - 1] ?? 0) <= place)
  );
}

function isPlace(order: string, most: number): boolean {
  return /^[1-9]\d{0,8}$/.test(order) && Number(order) <= most;
}

function isCodePoint(hex: string | undefined): boolean {
  return /^[0-9A-Fa-f]{4,6}$/.test(hex ?? '') && Number.parseInt(hex ?? '', 16) <= 0x10ffff;
}

/** It needs a state, and the prefix of whoever made it up (4.3.1.37). */
function isSubState({ state, subState }: XmlElement['attributes']): boolean {
  return subState === undefined || (state !== undefined && /^[^\s:]+:./.test(subState));
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => [child, ...descendants(child)]);
}
