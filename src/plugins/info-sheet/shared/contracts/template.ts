import type { Locale } from '#domain/locale';
import type { Fallbacks } from '#domain/fallbacks';
import type { ProjectScope } from '#catalogue/project';
import type { ProjectStatus } from '#domain/project-status';
import type { FactKey } from './fact-labels';
import type { SectionKey } from './sections';

/**
 * Every word that a sheet prints of its own. A language that
 * lacks one doesn't compile.
 */
export type SheetLabels = {
  /** Printed as it is: Azerbaijani has it in capitals. */
  heading: string;
  facts: Record<FactKey, string>;
  sections: Record<SectionKey, string>;
  statuses: Record<ProjectStatus, string>;
  scopes: Record<ProjectScope, string>;
  /** Stands where a period has no end: “ongoing”, “open”. */
  openEnd: string;
  createdOn: string;
  projectPage: string;
  fundingStatement: string;
};

/** The info-sheet template resolved for one locale, labels falling back like any content. */
export interface SheetTemplate {
  locale: Locale;
  labels: SheetLabels;
  facts: FactKey[];
  sections: SectionKey[];
  showEmblem: boolean;
  showPicture: boolean;
  /** Address of a project's page with `{slug}` and `{locale}`; null: no link. */
  projectPageUrl: string | null;
  /** Path in `labels` → served locale, such as `fundingStatement` or `facts.website`. */
  fallbacks: Fallbacks;
}
