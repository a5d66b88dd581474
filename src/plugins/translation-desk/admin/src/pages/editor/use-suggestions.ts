import type { DeskUnit, ListSuggestionsResponse } from '#translation-desk/desk';
import type { Suggestion } from '#translation-desk/suggestion';
import { suggestionsUrl } from '../../api/urls';
import { useLoad } from '../../api/use-load';
import type { OpenDocument } from './use-editor';

const NONE: Suggestion[] = [];

/** Translations of the same or a similar source, asked for while the person is in the unit. */
export function useSuggestions(unit: DeskUnit, document: OpenDocument, isAsked: boolean): Suggestion[] {
  const found = useLoad<ListSuggestionsResponse>(
    isAsked ? suggestionsUrl(document, document.target.locale, unit.id) : null,
  );
  return isAsked && found.kind === 'loaded' ? found.data.data : NONE;
}
