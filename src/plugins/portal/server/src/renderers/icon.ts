import { PALETTE } from '#print/palette';

/** Apple's touch icon, and what the manifest of an app is asked for; in pixels. */
export const TOUCH_ICON_SIZE = 180;
export const ICON_SIZES: readonly number[] = [TOUCH_ICON_SIZE, 192, 512];

/** The portal's sign in a browser's tab: a sheet with its ornament. */
export function iconOf(accent: string): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" rx="12" fill="${accent}"/>` +
    '<path fill="#fff" d="M18 12h20l10 10v30H18z"/>' +
    `<path fill="${PALETTE.ornament}" d="M24 30h18v4H24z"/><path fill="${PALETTE.hairline}" d="M24 38h18v3H24zM24 44h12v3H24z"/></svg>`
  );
}
