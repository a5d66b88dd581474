import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from './document-write';

/**
 * Leaves out of a copy what others have chosen its source for: Strapi copies relations from both ends, so that a topic's
 * copy came to all its projects, published ones too, and a subsector's took them away.
 */
export function leaveInverseRelations(strapi: Core.Strapi, { uid, action, data }: DocumentWrite): void {
  if (action !== 'clone') return;
  for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes))
    if (attribute.type === 'relation' && 'mappedBy' in attribute && attribute.mappedBy)
      data[name] = { set: [] };
}
