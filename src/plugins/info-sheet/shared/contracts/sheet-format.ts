/** All that there is to say of a format, once. */
export interface SheetFormatInfo {
  /** IANA media type. */
  mediaType: string;
  /** How its files end, and its addresses. */
  extension: string;
  /** What the panel calls it: a key of its words. */
  label: `format.${string}`;
  /** Whether a browser shows it or only saves it (RFC 6266 §4.2). */
  disposition: 'inline' | 'attachment';
  /** `payload`: the sheet as data; `page`: HTML, with a policy of its own; `file`: bytes. */
  content: 'payload' | 'page' | 'file';
  /** What the content API asks for, as it is granted to a role or token. */
  right: string;
}

/** The content API's action for sheets, whatever the format. */
const READ = 'plugin::info-sheet.info-sheet.find';

/** Every format that a sheet can be taken away in; the first is what those get who take anything. */
export const SHEET_FORMATS = {
  json: {
    mediaType: 'application/json',
    extension: 'json',
    label: 'format.json',
    disposition: 'inline',
    content: 'payload',
    right: READ,
  },
  html: {
    mediaType: 'text/html',
    extension: 'html',
    label: 'format.html',
    disposition: 'inline',
    content: 'page',
    right: READ,
  },
  pdf: {
    mediaType: 'application/pdf',
    extension: 'pdf',
    label: 'format.pdf',
    disposition: 'inline',
    content: 'file',
    right: READ,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    label: 'format.docx',
    disposition: 'attachment',
    content: 'file',
    right: READ,
  },
} as const satisfies Record<string, SheetFormatInfo>;

export type SheetFormat = keyof typeof SHEET_FORMATS;

export const SHEET_FORMAT_NAMES = Object.keys(SHEET_FORMATS) as [SheetFormat, ...SheetFormat[]];

/** In the order that people choose from: documents first, data last. */
export const OFFERED_FORMATS: readonly SheetFormat[] = [
  ...SHEET_FORMAT_NAMES.filter((format) => SHEET_FORMATS[format].content !== 'payload'),
  ...SHEET_FORMAT_NAMES.filter((format) => SHEET_FORMATS[format].content === 'payload'),
];

export function isSheetFormat(name: string): name is SheetFormat {
  return Object.hasOwn(SHEET_FORMATS, name);
}

/** What `make` gives for each format, by its name. */
export function forEachFormat<T>(make: (format: SheetFormat) => T): Record<SheetFormat, T> {
  return Object.fromEntries(SHEET_FORMAT_NAMES.map((format) => [format, make(format)])) as Record<
    SheetFormat,
    T
  >;
}
