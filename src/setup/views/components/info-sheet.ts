import { mapValues } from '#domain/map-values';
import { SECTION_KEYS, SECTIONS } from '#info-sheet/sections';
import type { ComponentView } from '../view';

/** A row of the facts table. */
export const fact = {
  mainField: 'key',
  form: { fact: [['key']] },
  fields: { key: ['Fact', "Which of the project's facts stands here; its label is above."] },
} satisfies ComponentView<'info-sheet.fact'>;

/** A text of the sheet. */
export const section = {
  mainField: 'key',
  form: { section: [['key']] },
  fields: { key: ['Section', "Which of the project's texts stands here; its label is above."] },
} satisfies ComponentView<'info-sheet.section'>;

/** What stands before each fact. */
export const factLabelSet = {
  mainField: 'implementationPeriod',
  form: {
    labels: [
      ['implementationPeriod', 'countries'],
      ['socialLinks', 'website'],
      ['status', 'scope'],
      ['projectNumber', 'priorityArea'],
      ['subsector', 'topics'],
      ['totalBudget', 'euContribution'],
      ['partners', 'contactEmail'],
    ],
  },
  fields: {
    implementationPeriod: ['Implementation period', 'Before the first and the last day.'],
    countries: ['Countries', 'Before the names of the countries.'],
    socialLinks: ['Social media', 'Before the links to social networks.'],
    website: ['Website', "Before the project's own address."],
    status: ['Status', 'Before planned, ongoing, completed or the like.'],
    scope: ['Scope', 'Before regional or bilateral.'],
    projectNumber: ['Project number', 'Before the number of the contract.'],
    priorityArea: ['Priority area', 'Before the name of the priority area.'],
    subsector: ['Subsector', 'Before the name of the subsector.'],
    topics: ['Topics', 'Before the names of the topics.'],
    totalBudget: ['Total budget', 'Before the amount with its currency.'],
    euContribution: ['EU contribution', 'Before the amount with its currency.'],
    partners: ['Partners', 'Before the names of the organisations.'],
    contactEmail: ['Contact e-mail', 'Before the address to write to.'],
  },
} satisfies ComponentView<'info-sheet.fact-label-set'>;

/** What stands above each text. */
export const sectionLabelSet = {
  mainField: 'description',
  form: { labels: SECTION_KEYS.map((section) => [section]) },
  fields: mapValues(
    SECTIONS,
    ({ field }) => [field.en[0], `Above the ${field.en[0].toLowerCase()}.`] as const,
  ),
} satisfies ComponentView<'info-sheet.section-label-set'>;

/** What a project of each status is called. */
export const statusLabelSet = {
  mainField: 'planned',
  form: {
    labels: [
      ['planned', 'ongoing', 'completed'],
      ['suspended', 'cancelled'],
    ],
  },
  fields: {
    planned: ['Planned', 'Before its first day.'],
    ongoing: ['Ongoing', 'From its first to its last day.'],
    completed: ['Completed', 'After its last day.'],
    suspended: ['Suspended', 'Where an editor says so.'],
    cancelled: ['Cancelled', 'Where an editor says so.'],
  },
} satisfies ComponentView<'info-sheet.status-label-set'>;

/** What a project of each scope is called. */
export const scopeLabelSet = {
  mainField: 'regional',
  form: { labels: [['regional', 'bilateral']] },
  fields: {
    regional: ['Regional', 'With several countries.'],
    bilateral: ['Bilateral', 'With one country.'],
  },
} satisfies ComponentView<'info-sheet.scope-label-set'>;
