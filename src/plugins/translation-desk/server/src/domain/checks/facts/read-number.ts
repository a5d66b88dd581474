import type { LocaleFacts } from './locale-facts';

/**
 * What a number may mean, as `1250000.5`: `1,250` is twelve hundred and fifty in English, one and a quarter in
 * Azerbaijani. Where a language says neither, it may be either.
 */
export function readNumber(
  written: string,
  { decimal, group }: Pick<LocaleFacts, 'decimal' | 'group'>,
): string[] {
  const separators = [...written.replace(/\d/g, '')];
  const last = separators.at(-1);
  if (last === undefined) return [toValue(written, '')];
  const at = written.lastIndexOf(last);
  const [before, after] = [written.slice(0, at), written.slice(at + 1)];
  const whole = toValue(before + after, '');
  const fraction = toValue(before, after);
  if (!/[.,]/.test(last)) return [whole];
  if (new Set(separators).size > 1) return [fraction];
  if (separators.length > 1) return [whole];
  if (after.length !== 3 || /^0+$/.test(before) || before.length > 3) return [fraction];
  if (last === group) return [whole];
  return last === decimal ? [fraction] : [whole, fraction];
}

function toValue(whole: string, fraction: string): string {
  const integer = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}
