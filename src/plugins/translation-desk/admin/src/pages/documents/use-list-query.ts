import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { TRANSLATION_STATES } from '#translation-desk/unit';
import { HAND_OVER_FILTERS, type ListDocumentsQuery } from '#translation-desk/desk';
import { rememberList } from './last-list';

export const PAGE_SIZES = ['20', '50', '100'];

export type ListFilters = Omit<ListDocumentsQuery, 'locale'>;

export interface ListQuery extends ListFilters {
  /** Null: none chosen yet. */
  locale: string | null;
  change(next: Partial<Record<keyof ListDocumentsQuery, string | number>>): void;
}

/** What the list shows, kept in the page's address: going back, or a link, shows the same list. */
export function useListQuery(): ListQuery {
  const [search, setSearch] = useSearchParams();
  useEffect(() => rememberList(search), [search]);
  return {
    locale: search.get('locale'),
    state: TRANSLATION_STATES.find((state) => state === search.get('state')),
    type: search.get('type') ?? undefined,
    country: search.get('country') ?? undefined,
    handOver: HAND_OVER_FILTERS.find((filter) => filter === search.get('handOver')),
    search: search.get('search') ?? undefined,
    page: positive(search.get('page'), 1),
    pageSize: positive(search.get('pageSize'), Number(PAGE_SIZES[0])),
    change(next) {
      const changed = new URLSearchParams(search);
      // Strapi's own pagination writes the address too: a filter starts at its first page.
      for (const [name, value] of Object.entries({ page: 1, ...next })) {
        if (value === '') changed.delete(name);
        else changed.set(name, String(value));
      }
      setSearch(changed);
    },
  };
}

function positive(value: string | null, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
