/** What a format is called, how it is announced (IANA media type) and how its files end. */
export interface SheetFormatInfo {
  mediaType: string;
  extension: string;
}

/** Every format that a sheet can be taken away in. */
export const SHEET_FORMATS = {
  json: { mediaType: 'application/json', extension: 'json' },
  html: { mediaType: 'text/html', extension: 'html' },
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
} as const satisfies Record<string, SheetFormatInfo>;

export type SheetFormat = keyof typeof SHEET_FORMATS;

export function isSheetFormat(name: string): name is SheetFormat {
  return Object.hasOwn(SHEET_FORMATS, name);
}
