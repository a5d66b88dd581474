import { Typography } from '@strapi/design-system';
import { isRecord } from '#domain/records';
import type { ListColumns } from './list-columns';

/** Lists every locale that an entry is available in by its code, in the i18n plugin's own column, which names two and counts the rest. */
export function listAllLocales({ displayedHeaders, layout }: ListColumns): ListColumns {
  return {
    layout,
    displayedHeaders: displayedHeaders.map((header) =>
      header.name === 'locales' && typeof header.label !== 'string'
        ? { ...header, cellFormatter: (row) => <Locales codes={localesOf(row)} /> }
        : header,
    ),
  };
}

function Locales({ codes }: { codes: string[] }) {
  return (
    <Typography textColor="neutral800" tag="div" style={{ width: '10.5rem', whiteSpace: 'normal' }}>
      {codes.join(', ')}
    </Typography>
  );
}

function localesOf({ locale, localizations }: Record<string, unknown>): string[] {
  const others = Array.isArray(localizations) ? localizations.filter(isRecord) : [];
  return [locale, ...others.map((other) => other.locale)].filter((code) => typeof code === 'string').sort();
}
