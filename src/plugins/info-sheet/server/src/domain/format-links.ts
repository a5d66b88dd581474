import type { InfoSheetQuery } from '#info-sheet/info-sheet';
import { forEachFormat, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';

/** The addresses of a sheet in the other formats, from the server's root, with the parameters it was asked for. */
export function formatLinks(
  id: string,
  { locale, fallback, status }: InfoSheetQuery,
  prefix: string,
): Record<Exclude<SheetFormat, 'json'>, string> {
  const query = new URLSearchParams({
    locale,
    ...(fallback === 'chain' ? {} : { fallback }),
    ...(status === 'published' ? {} : { status }),
  });
  const link = (format: SheetFormat): string =>
    `${prefix}/projects/${encodeURIComponent(id)}/info-sheet.${SHEET_FORMATS[format].extension}?${query}`;
  const { json: _payload, ...others } = forEachFormat(link);
  return others;
}
