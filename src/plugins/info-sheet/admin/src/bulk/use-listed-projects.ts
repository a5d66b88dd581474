import { useQueryParams } from '@strapi/strapi/admin';
import { BULK_LIMIT } from '#info-sheet/panel';
import { useLazyListProjectsQuery, useListProjectsQuery } from '../api/bulk-api';

/** Rows of one answer of the content manager; it gives no more at once. */
const PAGE_SIZE = 100;

interface ListQuery {
  plugins?: { i18n?: { locale?: string } };
  page?: string;
  pageSize?: string;
}

export interface ListedProjects {
  /** On all pages of the list; null until it is known. */
  total: number | null;
  /** The `documentId`s of the first `BULK_LIMIT`, in the list's order. */
  loadIds(): Promise<string[]>;
}

/** What the list's search and filters match, asked for as the list asks: so nobody gets more than they are shown there. */
export function useListedProjects(): ListedProjects {
  const [{ query }] = useQueryParams<ListQuery>();
  const { plugins, page: _page, pageSize: _pageSize, ...matching } = query;
  const pageOf = (page: number, pageSize: number) => ({ ...matching, ...plugins?.i18n, page, pageSize });
  const { data } = useListProjectsQuery(pageOf(1, 1));
  const [loadPage] = useLazyListProjectsQuery();
  return {
    total: data?.pagination.total ?? null,
    async loadIds() {
      const ids: string[] = [];
      for (let page = 1; ids.length < BULK_LIMIT; page += 1) {
        const { results, pagination } = await loadPage(pageOf(page, PAGE_SIZE)).unwrap();
        ids.push(...results.map(({ documentId }) => documentId));
        if (results.length === 0 || ids.length >= pagination.total) break;
      }
      return ids;
    },
  };
}
