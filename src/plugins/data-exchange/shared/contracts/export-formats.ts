/** What projects go out as: the ending of the address, and its media type. */
export const EXPORT_FORMATS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  atom: 'application/atom+xml; charset=utf-8',
  'iati.xml': 'application/xml; charset=utf-8',
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
