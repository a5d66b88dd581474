import type { Locale } from '#domain/locale';
import { EXPORT_FORMATS } from '#data-exchange/export-formats';
import type { OpenData } from '../domain/iati/open-data';

interface DataSetsOptions {
  /** Where the API is. */
  api: string;
  origin: string;
  locale: Locale;
  locales: readonly Locale[];
  asOf: Date;
  openData: OpenData | null;
  title: string;
  description: string;
}

const EU = 'http://publications.europa.eu/resource/authority';

/** By ending, the EU's name of a file type. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  json: 'JSON',
  geojson: 'GEOJSON',
  csv: 'CSV',
  xlsx: 'XLSX',
  atom: 'ATOM',
  'iati.xml': 'XML',
};

/** What there is to take away, as a catalogue of DCAT-AP 3 in JSON-LD: one data set, a distribution for each format. */
export function dataSets(options: DataSetsOptions): object {
  const { api, origin, locale, locales, openData, title, description } = options;
  const said = (text: string) => ({ '@value': text, '@language': locale });
  const publisher = publisherOf(options);
  const languages = locales.map((code) => ({ '@id': `http://id.loc.gov/vocabulary/iso639-1/${code}` }));
  const licence = openData?.licence ? { 'dct:license': { '@id': openData.licence } } : {};
  const formats = ['geojson', ...Object.keys(EXPORT_FORMATS)].filter(
    (format) => format !== 'iati.xml' || openData !== null,
  );
  const dataset = `${api}/data-sets#projects`;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@graph': [
      {
        '@id': `${api}/data-sets`,
        '@type': 'dcat:Catalog',
        'dct:title': said(title),
        'dct:description': said(description),
        'dct:publisher': publisher,
        ...(origin === '' ? {} : { 'foaf:homepage': { '@id': `${origin}/` } }),
        ...licence,
        'dct:language': languages,
        'dcat:dataset': [{ '@id': dataset }],
      },
      {
        '@id': dataset,
        '@type': 'dcat:Dataset',
        'dct:title': said(title),
        'dct:description': said(description),
        'dct:publisher': publisher,
        'dct:language': languages,
        'dct:accrualPeriodicity': { '@id': `${EU}/frequency/CONT` },
        'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
        'dcat:theme': [{ '@id': `${EU}/data-theme/GOVE` }],
        'dcat:distribution': formats.map((format) => ({ '@id': `${dataset}-${format}` })),
      },
      ...formats.map((format) => ({
        '@id': `${dataset}-${format}`,
        '@type': 'dcat:Distribution',
        'dct:title': said(`${title} (${FILE_TYPES[format] ?? format})`),
        'dcat:accessURL': { '@id': addressOf(api, format, locale) },
        'dcat:downloadURL': { '@id': addressOf(api, format, locale) },
        'dct:format': { '@id': `${EU}/file-type/${FILE_TYPES[format] ?? 'XML'}` },
        'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaTypeOf(format)}` },
        ...licence,
      })),
    ],
  };
}

function addressOf(api: string, format: string, locale: Locale): string {
  const query = `locale=${locale}`;
  return `${api}/projects.${format}?${format === 'geojson' ? `${query}&withoutLocation=true` : query}`;
}

function mediaTypeOf(format: string): string {
  if (format === 'geojson') return 'application/geo+json';
  return (EXPORT_FORMATS[format as keyof typeof EXPORT_FORMATS] ?? '').split(';')[0] ?? '';
}

function publisherOf({ openData, title }: DataSetsOptions): object {
  const url = openData?.publisherUrl;
  return {
    ...(url ? { '@id': url } : {}),
    '@type': 'foaf:Agent',
    'foaf:name': openData?.publisher ?? openData?.organisationName ?? title,
  };
}
