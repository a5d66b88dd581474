import { isEmptyText } from '#domain/is-empty-text';
import type { Severity } from '#translation-desk/diagnostic';
import { listCodes, toPlainText, type Inline } from '../inline/inline';
import { contentOf } from '../inline/tagged-text';
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

/** Pairs that enclose words in the source and none in the translation: of a link, nothing would be left to follow. */
export const checkEmptiedCodes: Check = ({ source, target }) => {
  const full = new Set(pairsWithWords(target.content));
  const present = new Set(listCodes(target.content));
  const emptied = pairsWithWords(contentOf(source.text)).filter((id) => present.has(id) && !full.has(id));
  const isLink = (id: number): boolean => source.codes[id]?.kind === 'link';
  const problem = 'has no words';
  return [
    ...aboutCodes('codes-emptied', problem, emptied.filter(isLink)),
    ...aboutCodes(
      'codes-emptied',
      problem,
      emptied.filter((id) => !isLink(id)),
      'warning',
    ),
  ];
};

function pairsWithWords(content: readonly Inline[]): number[] {
  return content.flatMap((node) => {
    if (node.kind !== 'pair') return [];
    return [...(isEmptyText(toPlainText(node.children)) ? [] : [node.id]), ...pairsWithWords(node.children)];
  });
}

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
  code: 'links-nested' | `codes-${'unpaired' | 'lost' | 'doubled' | 'unknown' | 'emptied'}`,
  problem: string,
  found: readonly number[],
  severity: Severity = 'error',
): CheckFinding[] {
  const ids = [...new Set(found)];
  if (ids.length === 0) return [];
  const names = ids.map((id) => `<${id}>`);
  return [{ code, severity, message: `${names.join(', ')} ${problem}.`, details: { codes: names } }];
}

function idsOf(codes: Codes): number[] {
  return Object.keys(codes).map(Number);
}
