/** XLIFF 1.2, OASIS Standard, 1 February 2008. */
export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
