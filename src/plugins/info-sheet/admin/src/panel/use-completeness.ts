import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { GetCompletenessResponse, LocaleSheets } from '#info-sheet/panel';

/** Links are asked for anew well before the old ones expire. */
const REFRESH_MS = 10 * 60 * 1000;

export type CompletenessState =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'loaded'; locales: LocaleSheets[] };

/** How complete a project's sheets are; asked for again whenever `version` changes, which is when the project was saved. */
export function useCompleteness(documentId: string, version: unknown): CompletenessState {
  const { get } = useFetchClient();
  const [state, setState] = useState<CompletenessState>({ kind: 'loading' });

  useEffect(() => {
    let wanted = true;
    const load = async () => {
      try {
        const address = `/info-sheet/projects/${encodeURIComponent(documentId)}/completeness`;
        const { data } = await get<GetCompletenessResponse>(address);
        if (wanted) setState({ kind: 'loaded', locales: data.data.locales });
      } catch {
        if (wanted) setState({ kind: 'failed' });
      }
    };
    void load();
    const timer = window.setInterval(load, REFRESH_MS);
    return () => {
      wanted = false;
      window.clearInterval(timer);
    };
  }, [documentId, version, get]);

  return state;
}
