import { useDebounce } from '@strapi/strapi/admin';
import type { Locale } from '#domain/locale';
import type { CheckFinding } from '#translation-desk/check';
import type { DeskUnit } from '#translation-desk/desk';
import { useCheckTextQuery } from '../../api/desk-api';

const PAUSE_MS = 400;

/** What the server's checks say of a text, asked when typing pauses; the last answer stays until the next. */
export function useFindings(unit: DeskUnit, text: string, locale: Locale): CheckFinding[] {
  const target = useDebounce(text, PAUSE_MS);
  const isSaved = text === (unit.target ?? '');
  const { source, codes, limit, role, findings } = unit;
  // A check that can't be had stops nobody: the save checks again.
  const { data } = useCheckTextQuery(
    { source: { text: source, codes, limit, role }, target, locale },
    { skip: isSaved || target !== text },
  );
  return isSaved ? findings : (data ?? findings);
}
