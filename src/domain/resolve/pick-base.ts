import type { DocumentVersion, ReadingOptions } from './document-model';

/** The versions of a document that a reader may be served from, in the order of the chain. */
export function versionsInChain(
  versions: readonly DocumentVersion[],
  { chain }: Pick<ReadingOptions, 'chain'>,
): DocumentVersion[] {
  return chain.flatMap((locale) => versions.find((version) => version.locale === locale) ?? []);
}

/**
 * The version that structure, relations and shared fields are read from: the default locale's where it exists,
 * else the first of the chain that exists; null: the document isn't visible.
 */
export function pickBase(
  inChain: readonly DocumentVersion[],
  { defaultLocale }: Pick<ReadingOptions, 'defaultLocale'>,
): DocumentVersion | null {
  return inChain.find((version) => version.locale === defaultLocale) ?? inChain[0] ?? null;
}
