import { Typography } from '@strapi/design-system';
import { isRecord } from '#domain/records';
import { isProject } from '../is-project';
import type { ListColumns } from '../list-columns';

/** Names a project's countries by their codes, in place of how many there are; the server sends them with each row. */
export function listCountriesByCode({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isProject(layout.metadatas)) return { displayedHeaders, layout };
  return {
    layout,
    displayedHeaders: displayedHeaders.map((header) =>
      header.name === 'countries'
        ? { ...header, cellFormatter: ({ countries }) => <Codes codes={codesOf(countries)} /> }
        : header,
    ),
  };
}

function Codes({ codes }: { codes: string[] }) {
  return (
    <Typography textColor="neutral800" tag="div" style={{ width: '9.5rem', whiteSpace: 'normal' }}>
      {codes.length > 0 ? codes.join(', ') : '–'}
    </Typography>
  );
}

function codesOf(countries: unknown): string[] {
  const codes = isRecord(countries) && Array.isArray(countries.codes) ? countries.codes : [];
  return codes.filter((code) => typeof code === 'string');
}
