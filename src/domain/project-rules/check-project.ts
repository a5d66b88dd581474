import { checkAmounts } from './check-amounts';
import { checkContactEmail } from './check-contact-email';
import { checkCountries } from './check-countries';
import { checkCurrency } from './check-currency';
import { checkDates } from './check-dates';
import { checkLocations } from './check-locations';
import { checkRequired } from './check-required';
import { checkSlug } from './check-slug';
import { checkSubsector } from './check-subsector';
import { checkUrls } from './check-urls';
import type { FieldIssue } from './field-issue';
import type { CheckOptions, ProjectDraft } from './project-draft';

/** The rules of a project, in the order of their fields in the editor. */
const RULES = [
  checkRequired,
  checkSlug,
  checkDates,
  checkCountries,
  checkSubsector,
  checkUrls,
  checkLocations,
  checkAmounts,
  checkCurrency,
  checkContactEmail,
] satisfies ((project: ProjectDraft, options: CheckOptions) => FieldIssue[])[];

/** Everything that is wrong with a project, all at once; none: it may be saved, or published if checked as `complete`. */
export function checkProject(project: ProjectDraft, options: CheckOptions): FieldIssue[] {
  return RULES.flatMap((check) => check(project, options));
}
