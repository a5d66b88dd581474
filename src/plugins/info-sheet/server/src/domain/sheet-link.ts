import { isHttpUrl } from '#domain/http-url';
import type { SheetLink } from '#info-sheet/info-sheet';

/**
 * A link as a sheet prints it, without scheme and closing slash: `ec.europa.eu/twinning`.
 * Null for what is no address of the web: a sheet gives nobody a `javascript:` link, whatever the content says.
 */
export function toSheetLink(href: string | null): SheetLink | null {
  if (!href || !isHttpUrl(href)) return null;
  return { href, text: href.replace(/^https?:\/\//i, '').replace(/\/+$/, '') };
}
