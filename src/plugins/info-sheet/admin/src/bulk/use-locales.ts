import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { GetBulkLocalesResponse } from '#info-sheet/panel';

/** The locales that sheets can be asked for in; empty until they are known. */
export function useLocales(): GetBulkLocalesResponse['data'] {
  const { get } = useFetchClient();
  const [locales, setLocales] = useState<GetBulkLocalesResponse['data']>([]);
  useEffect(() => {
    let wanted = true;
    get<GetBulkLocalesResponse>('/info-sheet/bulk-downloads/locales')
      .then(({ data }) => {
        if (wanted) setLocales(data.data);
      })
      // The fetch client has told the person by then.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [get]);
  return locales;
}
