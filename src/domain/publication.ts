/** A project that isn't ready to be published in a locale, and what is missing. */
export interface UnreadyProject {
  documentId: string;
  /** In that locale, else in the base; empty where it has none. */
  title: string;
  missing: { path: (string | number)[]; message: string }[];
}

/** Which of some projects can be published in a locale, in the order that they were named. */
export interface Readiness {
  ready: { documentId: string; title: string }[];
  unready: UnreadyProject[];
}
