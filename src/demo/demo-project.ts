import type { Language } from '#domain/language';
import type { LocalizedProject, ProjectScope, ProjectTexts } from '#catalogue/project';
import type { CountryCode } from '../setup/data/countries';
import type { PriorityAreaSlug } from '../setup/data/priority-areas';
import type { SubsectorSlug } from '../setup/data/subsectors';
import type { TopicSlug } from '../setup/data/topics';
import type { AttachmentName } from './attachments';
import type { PictureName } from './images';

export interface DemoPhoto {
  /** File name of a drawn picture. A translation repeats the base's pictures with words of its own. */
  image: PictureName;
  alt: string;
  caption?: string;
  credit?: string;
}

export interface DemoDocument {
  file: AttachmentName;
  title: string;
}

/** The localized fields of a project in one language; what is left out falls back. */
export interface DemoVersion extends Partial<{ [Name in keyof Texts]: NonNullable<Texts[Name]> }> {
  title: string;
  gallery?: DemoPhoto[];
  documents?: DemoDocument[];
}

/** The texts of a project, whichever there are. */
type Texts = Omit<ProjectTexts, 'title' | 'gallery' | 'documents'>;

type OptionalFacts = Pick<
  LocalizedProject,
  | 'endDate'
  | 'projectNumber'
  | 'statusOverride'
  | 'website'
  | 'socialLinks'
  | 'locations'
  | 'totalBudget'
  | 'euContribution'
  | 'currency'
  | 'contactEmail'
>;

/** A project of the demo: its shared fields, its relations by slug or code, and its versions by language. */
export interface DemoProject extends Partial<OptionalFacts> {
  partners?: Omit<LocalizedProject['partners'][number], 'ref'>[];
  slug: string;
  scope: ProjectScope;
  /** `YYYY-MM-DD` */
  startDate: string;
  countries: CountryCode[];
  priorityArea: PriorityAreaSlug;
  subsector: SubsectorSlug;
  topics: TopicSlug[];
  /** Slugs of other demo projects; each has an English version, which relations are read from. */
  relatedProjects?: string[];
  versions: Partial<Record<Language, DemoVersion>>;
  /** Which versions the public sees; the others stay drafts. */
  published: Language[];
  /** Edits made after publishing: they stand in the drafts alone. */
  draft?: Partial<Record<Language, Partial<DemoVersion>>>;
}
