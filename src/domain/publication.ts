/** A project that isn't ready to be published in a locale, and what is missing. */
export interface UnreadyProject {
  documentId: string;
  /** In that locale, else in the base; empty where it has none. */
  title: string;
  missing: { path: (string | number)[]; message: string }[];
}

export interface ReadyProject {
  documentId: string;
  title: string;
}

/** The same before it is published. */
export interface CheckedProject extends ReadyProject {
  /** How many of its fields aren't translated, up to date and reviewed in that locale; 0 in the base. */
  unfinished: number;
}

/** Which of some projects can be published in a locale, in the order that they were named. */
export interface Readiness {
  ready: ReadyProject[];
  unready: UnreadyProject[];
}

/** The same beforehand, with what each lacks that could be published all the same. */
export interface CheckedReadiness extends Readiness {
  ready: CheckedProject[];
}
