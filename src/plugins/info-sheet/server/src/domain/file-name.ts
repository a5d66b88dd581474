import type { GetInfoSheetResponse } from '#info-sheet/info-sheet';
import { SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';

/** `twinning-info-sheet-az.pdf`: what a sheet is saved as, in ASCII letters. */
export function fileName({ data, meta }: GetInfoSheetResponse, format: SheetFormat): string {
  const project = (meta.slug ?? meta.documentId).replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');
  return `${project}-info-sheet-${data.locale}.${SHEET_FORMATS[format].extension}`;
}
