/** XLIFF 2.1, OASIS Standard, 13 February 2018; 2.0 has the same namespace. */
export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** Metadata module (5.1): carries what the core has no place for. */
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
