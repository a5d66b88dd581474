import type { Core } from '@strapi/strapi';
import { isRecord } from '#domain/records';

/** Who the running request is of, as it is recorded: `admin:3`, `api-token:7`, `user:5`, else `system`. */
export function currentActor(strapi: Core.Strapi): string {
  const state: unknown = strapi.requestContext.get()?.state;
  const auth = isRecord(state) && isRecord(state['auth']) ? state['auth'] : {};
  const strategy = isRecord(auth['strategy']) ? auth['strategy']['name'] : null;
  const credentials = isRecord(auth['credentials']) ? auth['credentials'] : {};
  if (strategy === 'admin') return `admin:${String(credentials['id'])}`;
  if (strategy === 'content-api-token') return `api-token:${String(credentials['id'])}`;
  if (strategy === 'users-permissions' && 'id' in credentials) return `user:${String(credentials['id'])}`;
  return 'system';
}
