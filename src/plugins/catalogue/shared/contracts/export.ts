import type { Locale } from '#domain/locale';
import type { LocalizedProject, ProjectTexts } from './project';

/** A project as one language is served it, and what each language has of its own. */
export interface ExportedProject {
  project: LocalizedProject;
  /**
   * By locale, of those that were asked for; none where the project has no version in it. A text that isn't translated is
   * null or left out of its rich text: nothing falls back.
   */
  texts: ReadonlyMap<Locale, ProjectTexts>;
}

/** Every project of a filter, for who writes it out: read batch by batch, as far as somebody asks for more. */
export interface ProjectExport {
  locale: Locale;
  defaultLocale: Locale;
  total: number;
  batches(): AsyncIterable<readonly ExportedProject[]>;
}
