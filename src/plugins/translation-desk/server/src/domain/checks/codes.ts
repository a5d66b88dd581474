import { listCodes, type Inline } from '../inline/inline';
import type { CheckFinding } from '#translation-desk/check';
import type { Codes } from '#translation-desk/unit';
import type { Check } from './check';

/** Tags that don't pair; which words they would enclose is anyone's guess. */
export const checkPairing: Check = ({ target }) =>
  aboutCodes(
    'codes-unpaired',
    'is not opened and closed in pairs',
    target.problems.map(({ id }) => id),
  );

/** Codes of the source that the translation lacks. */
export const checkLostCodes: Check = ({ source, target }) => {
  const present = new Set(listCodes(target.content));
  return aboutCodes(
    'codes-lost',
    'is missing',
    idsOf(source.codes).filter((id) => !present.has(id)),
  );
};

export const checkDoubledCodes: Check = ({ target }) => {
  const ids = listCodes(target.content);
  return aboutCodes(
    'codes-doubled',
    'stands more than once',
    ids.filter((id, at) => ids.indexOf(id) !== at),
  );
};

/** Codes that the source doesn't have. */
export const checkUnknownCodes: Check = ({ source, target }) =>
  aboutCodes(
    'codes-unknown',
    'is not in the source',
    listCodes(target.content).filter((id) => !source.codes[id]),
  );

/** A link inside a link: HTML knows none, and the outer one would win. */
export const checkNestedLinks: Check = ({ source, target }) =>
  aboutCodes('links-nested', 'is a link inside a link', nestedLinks(target.content, source.codes, false));

function nestedLinks(content: readonly Inline[], codes: Codes, within: boolean): number[] {
  return content.flatMap((node) => {
    if (node.kind !== 'pair') return [];
    const isLink = codes[node.id]?.kind === 'link';
    return [...(isLink && within ? [node.id] : []), ...nestedLinks(node.children, codes, within || isLink)];
  });
}

function aboutCodes(
  code: 'links-nested' | `codes-${'unpaired' | 'lost' | 'doubled' | 'unknown'}`,
  problem: string,
  found: readonly number[],
): CheckFinding[] {
  const ids = [...new Set(found)];
  if (ids.length === 0) return [];
  const names = ids.map((id) => `<${id}>`);
  return [{ code, severity: 'error', message: `${names.join(', ')} ${problem}.`, details: { codes: names } }];
}

function idsOf(codes: Codes): number[] {
  return Object.keys(codes).map(Number);
}
