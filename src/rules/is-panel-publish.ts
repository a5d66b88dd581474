import type { Core } from '@strapi/strapi';

/** `POST /content-manager/collection-types/:model/:id/actions/publish`, and that of a document that is made by it. */
const PUBLISH = /^\/content-manager\/(collection|single)-types\/[^/]+\/([^/]+\/)?actions\/publish$/;

/**
 * Whether the panel's “Publish” is at work: it saves the draft first and publishes it then, two writes. What is missing
 * to publish is said with what is wrong in the draft, not after it is mended.
 */
export function isPanelPublish(strapi: Core.Strapi): boolean {
  const path = strapi.requestContext.get()?.request.path;
  return path !== undefined && PUBLISH.test(path);
}
