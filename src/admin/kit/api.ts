import { adminApi } from '@strapi/strapi/admin';

/** Every write of the content manager invalidates this tag of its own, whatever it writes; so do writes of ours. */
export const ANY_DOCUMENT = 'RecentDocumentList';

/** The panel's own API, with the content manager's tags: what it writes is asked for anew, and what we write it asks for. */
export const panelApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', ANY_DOCUMENT] });

interface DocumentTag {
  type: 'Document';
  id: string;
}

/** A document by the content manager's tags, which know one of a collection by its id and a single one by its type. */
export function documentTags(uid: string, documentId: string): DocumentTag[] {
  return [
    { type: 'Document', id: `${uid}_${documentId}` },
    { type: 'Document', id: uid },
  ];
}
