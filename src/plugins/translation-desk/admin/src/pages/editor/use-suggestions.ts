import type { DeskUnit } from '#translation-desk/desk';
import type { Suggestion } from '#translation-desk/suggestion';
import { useListSuggestionsQuery, type OpenDocument } from '../../api/desk-api';

const NONE: Suggestion[] = [];

/** Translations of the same or a similar source, asked for while the person is in the unit. */
export function useSuggestions(unit: DeskUnit, document: OpenDocument, isAsked: boolean): Suggestion[] {
  const { uid, documentId, target } = document;
  const { data = NONE } = useListSuggestionsQuery(
    { key: { uid, documentId }, locale: target.locale, unit: unit.id },
    { skip: !isAsked },
  );
  return isAsked ? data : NONE;
}
