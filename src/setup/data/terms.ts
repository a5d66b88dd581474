import type { InEveryLanguage } from '#domain/language';

/** A taxonomy's entry to begin with; `slug` is what content refers to it by. */
export interface Term {
  slug: string;
  name: InEveryLanguage;
}

export interface DescribedTerm extends Term {
  /** One sentence. */
  description: InEveryLanguage;
}
