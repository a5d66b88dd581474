/** Where the server is, as the panel's own client finds it, without a closing slash; empty: where the panel is. */
export function backendUrl(): string {
  // The panel's global isn't the server's of the same name, which is the one that has a type.
  const { strapi }: { strapi: object } = window;
  const url = 'backendURL' in strapi && typeof strapi.backendURL === 'string' ? strapi.backendURL : '';
  return url.replace(/\/$/, '');
}
