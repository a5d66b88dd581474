/** Millimetres. */
export interface Banner {
  width: number;
  height: number;
}

/** The column of an A4 page with the sheet's margins. */
const COLUMN = 166;
const TALLEST = 72;
/** Narrower pictures would lose too much of what they show. */
const NARROWEST = 1.25;

/**
 * The shape of the first picture across the whole column, its upper and lower edges cut off where it is taller;
 * null for a picture that is better left as it is.
 */
export function bannerOf({ width, height }: { width: number; height: number }): Banner | null {
  if (width / height < NARROWEST) return null;
  return { width: COLUMN, height: Math.min(TALLEST, Math.round((COLUMN * height) / width)) };
}

/** How much is cut off above and below, in percent of the picture's height: as little as it takes, around its focal point. */
export function cropOf(banner: Banner, picture: Framed): { top: number; bottom: number } {
  const cut = 2 * croppedAtEachEdge(banner, picture);
  const above = (picture.focus?.y ?? USUAL_FOCUS) - (100 - cut) / 2;
  const top = Math.round(Math.min(cut, Math.max(0, above)) * 100) / 100;
  return { top, bottom: Math.round((cut - top) * 100) / 100 };
}

/** Pixels, and the place that matters in percent from the left upper corner, where somebody has said it. */
interface Framed {
  width: number;
  height: number;
  focus?: { x: number; y: number } | null;
}

/** Where faces are, and horizons: a photograph loses more of its ground than of its sky. */
const USUAL_FOCUS = 40;

/** How much of each the upper and the lower edge is cut off, in percent of the picture's height. */
export function croppedAtEachEdge(
  banner: Banner,
  { width, height }: { width: number; height: number },
): number {
  const shown = (banner.height / banner.width) * (width / height);
  return Math.max(0, Math.round((1 - shown) * 50 * 100) / 100);
}
