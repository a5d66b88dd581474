/**
 * What a Strapi route declares of its answers, as `config.answers`. A route that declares nothing is none of this
 * plugin's business.
 */
export type RouteAnswers = CachedAnswers | PrivateAnswers;

/** Computed from content alone, and so the same for everybody who asks without saying who they are. */
export interface CachedAnswers {
  kind: 'cached';
  /**
   * The content types, such as `api::project.project`, whose rows, components and relations can show in an answer:
   * a write to any of them makes it stale. Locales and public permissions count for every answer, unsaid.
   */
  dependsOn: readonly string[];
  /**
   * Those among them of which every reading notes what it was of (`generationCache.note`): nothing else of them makes an
   * answer stale.
   */
  noted?: readonly string[];
  /** Whether `Accept` chooses the format: an info sheet comes in several at one address. */
  isNegotiated?: boolean;
}

/** For who asked, and cached by nobody. */
export interface PrivateAnswers {
  kind: 'private';
}
