import { adminApi } from '@strapi/strapi/admin';

/** The part of RTK Query that the content manager adds its endpoints to; their types are its own. */
interface Api<Endpoint> {
  enhanceEndpoints(part: { endpoints: Record<string, (endpoint: Endpoint | undefined) => void> }): unknown;
}

/**
 * Changes definitions of the content manager's endpoints, by name.
 * @throws Error where it no longer has one of them: forms would lose what people type, or send what isn't theirs
 */
export function changeEndpoints<Endpoint>(changes: Record<string, (endpoint: Endpoint) => void>): void {
  const endpoints = Object.entries(changes).map(([name, change]) => [
    name,
    (endpoint: Endpoint | undefined) => {
      if (!endpoint) throw new Error(`The content manager has no endpoint “${name}”`);
      change(endpoint);
    },
  ]);
  (adminApi as unknown as Api<Endpoint>).enhanceEndpoints({ endpoints: Object.fromEntries(endpoints) });
}
