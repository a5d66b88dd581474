/** Where the panel remembers that its banner for Strapi's own news was closed, for an installation without telemetry id. */
const BANNER_KEYS = ['undefined', 'false'].map(
  (id) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`,
);

/** Closes Strapi's banner for its own news before anybody sees it: it has no setting. */
export function silencePromotion(): void {
  for (const key of BANNER_KEYS) window.localStorage.setItem(key, 'true');
}
