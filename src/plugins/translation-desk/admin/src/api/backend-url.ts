/** Where the server is, as the panel's own client finds it; empty: where the panel is. */
export function backendUrl(): string {
  const { strapi }: { strapi: object } = window;
  return 'backendURL' in strapi && typeof strapi.backendURL === 'string' ? strapi.backendURL : '';
}
