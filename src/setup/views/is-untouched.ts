import { isDeepStrictEqual } from 'node:util';
import type { ViewConfiguration } from '#strapi/view-configuration';

/**
 * Whether a stored configuration is still what code wrote: nobody has edited the view. Attributes that one of the two
 * doesn't know are left aside, because Strapi itself adds and drops them as schemas change.
 */
export function isUntouched(stored: ViewConfiguration, written: ViewConfiguration): boolean {
  const known = Object.keys(written.metadatas).filter((name) => name in stored.metadatas);
  return isDeepStrictEqual(restrict(stored, known), restrict(written, known));
}

function restrict({ settings, metadatas, layouts }: ViewConfiguration, names: string[]): ViewConfiguration {
  return {
    settings,
    metadatas: Object.fromEntries(Object.entries(metadatas).filter(([name]) => names.includes(name))),
    layouts: {
      list: layouts.list.filter((name) => names.includes(name)),
      edit: layouts.edit
        .map((row) => row.filter(({ name }) => names.includes(name)))
        .filter((row) => row.length > 0),
    },
  };
}
