/** XLIFF 2.1, OASIS Standard, 13 February 2018; 2.0 has the same namespace. */
export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** Metadata module (5.1): carries what the core has no place for. */
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** Glossary module (5.3). */
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';

/** Size and length restriction module (5.7). */
export const SIZE = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/** What is ours alone: who said a note. */
export const FICHE = 'urn:fiche:xliff';
