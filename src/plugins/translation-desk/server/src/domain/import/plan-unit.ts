import type { CheckFinding } from '#translation-desk/check';
import type { XliffUnit } from '#translation-desk/exchange';
import type { PlannedPlace, PlannedUnit } from '#translation-desk/import-plan';
import { hasWords } from '../inline/tagged-text';
import type { AlignedUnit } from '../state/align-target';
import { unitState } from '../state/translation-state';
import { diffWords } from '#domain/diff-words';
import { collapseSpace } from '../text/collapse-space';
import { normaliseText } from '../text/normalise';
import { toXmlCharacters } from '../text/xml-characters';

type Distribute<Union> = Union extends unknown ? Omit<Union, keyof PlannedPlace> : never;

/** What becomes of a unit, without its place. */
export type UnitPlan = Distribute<PlannedUnit>;

/**
 * What becomes of a file's unit whose place is known and writable. `extras` are those of its field; `check` tells what
 * is wrong with a text as a translation of today's source.
 */
export function planUnit(
  file: XliffUnit,
  today: AlignedUnit,
  extras: readonly string[],
  check: (target: string) => CheckFinding[],
): UnitPlan {
  const { target: after } = file;
  const before = today.target?.text ?? null;
  const { text: source, codes } = today.source;
  if (after === null || !hasWords(after)) return { kind: 'unchanged' };

  const state = file.state === 'current' && !isSame(after, source) ? 'current' : 'needs-review';
  const isSameText = before !== null && isVerySame(file, before);
  const confirms = state === 'current' && isSame(file.source, source) && unitState(today) !== 'current';
  if (isSameText && !confirms) return { kind: 'unchanged' };

  const findings = check(after).map((finding) => withFileNames(finding, file));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const texts = { source, codes, before, after, warnings };
  const { source: fileSource } = file;
  const held = { kind: 'held', ...texts, fileSource, changes: null, extras, state } as const;
  if (errors.length > 0) return { kind: 'refused', reason: 'broken', fileSource, after, errors, rivals: [] };
  if (!isSame(fileSource, source)) {
    const changes = diffWords(fileSource, source);
    return { ...held, reason: 'source-changed', changes, state: 'needs-review' };
  }
  if (!isSameText && changedSince(file, today)) return { ...held, reason: 'conflict' };
  if (extras.length > 0) return { ...held, reason: 'drops-texts' };
  return { kind: 'change', state, ...texts };
}

/** Where the file doesn't tell any more what it was exported with, any text may be newer than it. */
function changedSince(file: XliffUnit, today: AlignedUnit): boolean {
  if (file.exported === null) return today.target !== null;
  return file.exported !== (today.fingerprint ?? '');
}

/** To the letter, as far as XML carries it and the file's tool kept it: white space is a person's to correct. */
function isVerySame({ target, keepsSpace }: XliffUnit, before: string): boolean {
  const was = toXmlCharacters(before);
  return keepsSpace ? target === was : collapseSpace(target ?? '') === collapseSpace(was);
}

function isSame(one: string, other: string): boolean {
  return normaliseText(one) === normaliseText(other);
}

/** Codes as the file names them: the numbers that they have here are nobody's there. */
function withFileNames(finding: CheckFinding, { foreignCodes: names = {} }: XliffUnit): CheckFinding {
  if (!('codes' in finding.details)) return finding;
  const rename = (text: string): string =>
    text.replace(/<(\/?)(\d+)(\/?)>/g, (tag, close: string, number: string, single: string) => {
      const name = names[Number(number)];
      return name === undefined ? tag : `<${close}${name}${single}>`;
    });
  const details = { codes: finding.details.codes.map(rename) };
  return { ...finding, message: rename(finding.message), details } as CheckFinding;
}
