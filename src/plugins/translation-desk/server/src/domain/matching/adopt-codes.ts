import type { Codes, InlineCode } from '#translation-desk/unit';
import { listCodes, renumberCodes } from '../inline/inline';
import { contentOf, serializeTaggedText } from '../inline/tagged-text';
import { codeKey } from '../text/normalise';
import type { UnitText } from '../units/walk';

/**
 * A translated unit, read from its row where codes count in its own order, numbered as its source numbers them.
 * A link to another address takes the number of a link of the source and keeps its address: a translation may point
 * at a page in its own language. What the source has nothing like gets numbers past the source's.
 */
export function adoptCodes(target: UnitText, source: Codes): UnitText {
  if (Object.keys(target.codes).length === 0) return { text: target.text, codes: source };
  const content = contentOf(target.text);
  const free = new Map(Object.entries(source).map(([id, code]) => [Number(id), code]));
  const numbers = new Map<number, number>();
  const ids = [...new Set(listCodes(content))];

  for (const alike of [isSame, isSameKind]) {
    for (const id of ids) {
      const code = target.codes[id];
      if (!code || numbers.has(id)) continue;
      const found = [...free].find(([, candidate]) => alike(code, candidate));
      if (!found) continue;
      numbers.set(id, found[0]);
      free.delete(found[0]);
    }
  }
  let next = Math.max(0, ...Object.keys(source).map(Number));
  for (const id of ids) if (!numbers.has(id)) numbers.set(id, (next += 1));

  const codes: Record<number, InlineCode> = { ...source };
  for (const [id, number] of numbers) {
    const code = target.codes[id];
    if (code) codes[number] = code;
  }
  return { text: serializeTaggedText(renumberCodes(content, (id) => numbers.get(id) ?? id)), codes };
}

function isSame(code: InlineCode, candidate: InlineCode): boolean {
  return codeKey(code) === codeKey(candidate);
}

function isSameKind(code: InlineCode, candidate: InlineCode): boolean {
  return code.kind === 'link' && candidate.kind === 'link';
}
