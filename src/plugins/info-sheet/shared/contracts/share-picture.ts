import type { Locale } from '#domain/locale';

/** A text in the language that it is really in. */
export interface SharedText {
  text: string;
  locale: Locale;
}

/** What a picture for those who share a page shows: a page's title under the portal's name, and whose money it is. */
export interface SharePicture {
  title: SharedText;
  portal: SharedText | null;
  funding: SharedText;
  /** `#rrggbb`: of the bar on top. */
  accent: string;
}

/** Pixels: 1.91 to 1, as social networks show it whole (https://ogp.me has no size of its own). */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
