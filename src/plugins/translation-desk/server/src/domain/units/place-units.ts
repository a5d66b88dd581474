import type { Unit } from '#translation-desk/unit';
import { hasWords } from '../inline/tagged-text';
import type { Placed } from '../state/align-target';
import { textFingerprint } from '../text/normalise';
import type { Translations } from './apply-units';

/**
 * Which text of a value that was built on a source's structure stands for which of the source's units: the value has
 * one for each translation that isn't blank, in the order of the source.
 */
export function placeUnits(
  source: readonly Unit[],
  translations: Translations,
  value: readonly Unit[],
): Placed {
  const translated = source.filter(({ id }) => hasWords(translations.get(id)?.text ?? ''));
  return new Map(
    translated.flatMap((unit, at): [string, string][] => {
      const text = value[at];
      return text ? [[unit.id, textFingerprint(text.text)]] : [];
    }),
  );
}
