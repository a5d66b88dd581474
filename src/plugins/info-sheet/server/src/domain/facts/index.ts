import type { FactKey } from '#info-sheet/fact-labels';
import { euContribution, totalBudget } from './amounts';
import { scope, status } from './choices';
import { countries } from './countries';
import type { FactBuilder } from './fact-builder';
import { contactEmail, projectNumber } from './identifiers';
import { implementationPeriod } from './implementation-period';
import { socialLinks, website } from './links';
import { partners } from './partners';
import { priorityArea, subsector, topics } from './terms';

/** One builder for each fact that a template may list. */
export const FACT_BUILDERS = {
  implementationPeriod,
  countries,
  socialLinks,
  website,
  status,
  scope,
  projectNumber,
  priorityArea,
  subsector,
  topics,
  totalBudget,
  euContribution,
  partners,
  contactEmail,
} satisfies { [Key in FactKey]: FactBuilder<Key> };
