/** Which rows a document is read from: what the public sees, or what editors are working on. */
export const PUBLICATION_STATUSES = ['published', 'draft'] as const;
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];
