import { useEffect, useState } from 'react';
import { useFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { BULK_LIMIT } from '#info-sheet/panel';
import { PROJECT } from '../project-uid';

/** Rows of one answer of the content manager; it gives no more at once. */
const PAGE_SIZE = 100;

interface ListQuery {
  plugins?: { i18n?: { locale?: string } };
  page?: string;
  pageSize?: string;
}

interface ListAnswer {
  results: { documentId: string }[];
  pagination: { total: number };
}

export interface ListedProjects {
  /** On all pages of the list; null until it is known. */
  total: number | null;
  /** The `documentId`s of the first `BULK_LIMIT`, in the list's order. */
  loadIds(): Promise<string[]>;
}

/** What the list's search and filters match, asked for as the list asks: so nobody gets more than they are shown there. */
export function useListedProjects(): ListedProjects {
  const { get } = useFetchClient();
  const [{ query, rawQuery }] = useQueryParams<ListQuery>();
  const [total, setTotal] = useState<number | null>(null);

  const loadPage = async (page: number, pageSize: number) => {
    const { plugins, page: _page, pageSize: _pageSize, ...matching } = query;
    const params = { ...matching, ...plugins?.i18n, page, pageSize };
    return (await get<ListAnswer>(`/content-manager/collection-types/${PROJECT}`, { params })).data;
  };

  useEffect(() => {
    let wanted = true;
    loadPage(1, 1)
      .then(({ pagination }) => {
        if (wanted) setTotal(pagination.total);
      })
      // The fetch client has told the person by then.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
    // The list's address says all that `loadPage` depends on.
  }, [rawQuery]);

  return {
    total,
    async loadIds() {
      const ids: string[] = [];
      for (let page = 1; ids.length < BULK_LIMIT; page += 1) {
        const { results, pagination } = await loadPage(page, PAGE_SIZE);
        ids.push(...results.map(({ documentId }) => documentId));
        if (results.length === 0 || ids.length >= pagination.total) break;
      }
      return ids;
    },
  };
}
