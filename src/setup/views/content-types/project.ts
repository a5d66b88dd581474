import { mapValues } from '#domain/map-values';
import { SECTION_KEYS, SECTIONS } from '#info-sheet/sections';
import type { ContentTypeView } from '../view';

/**
 * What names a project and says when it runs, ahead of the long texts, which push all else out of sight; then what is the
 * same in all languages, in the order of an info sheet.
 */
export const project = {
  mainField: 'title',
  sort: { by: 'updatedAt', order: 'DESC' },
  columns: ['title', 'countries', 'startDate', 'endDate'],
  form: {
    identity: [
      ['title'],
      ['slug', 'projectNumber'],
      ['startDate', 'endDate', 'statusOverride'],
      ['legacyId'],
      ['formerSlugs'],
    ],
    words: SECTION_KEYS.map((section) => [section]),
    media: [['gallery'], ['documents']],
    place: [['scope', 'countries'], ['locations']],
    subject: [
      ['priorityArea', 'subsector'],
      ['topics', 'relatedProjects'],
    ],
    money: [['totalBudget', 'euContribution', 'currency'], ['partners']],
    contact: [['website', 'contactEmail'], ['socialLinks']],
  },
  fields: {
    title: ['Title', 'Needed in English to publish. A language without one shows the English title.'],
    ...mapValues(SECTIONS, ({ field }) => field.en),
    gallery: [
      'Gallery',
      'The first photo is printed on the info sheet. English decides which photos there are.',
    ],
    documents: ['Documents', 'Files for readers to download. English decides which documents there are.'],
    slug: [
      'Slug',
      'Made from the English title when empty; small letters, digits and hyphens. Same in all languages.',
    ],
    formerSlugs: [
      'Former slugs',
      'They lead here too; a published slug that you change is added. Same in all languages.',
    ],
    projectNumber: ['Project number', 'As in the contract, such as ENI/2019/412-345. Same in all languages.'],
    legacyId: [
      'Number in an older portal',
      'The portal leads ?id=… of it here. Each project has its own. Same in all languages.',
    ],
    scope: ['Scope', 'Bilateral: with one country. Regional: with several. Same in all languages.'],
    startDate: ['Start date', 'First day, needed to publish. Same in all languages.'],
    endDate: ['End date', 'Last day; empty while open. Same in all languages.'],
    statusOverride: [
      'Status override',
      'Only if suspended or cancelled; else the dates tell. Same in all languages.',
    ],
    website: ['Website', 'Full address, beginning with https://. Same in all languages.'],
    socialLinks: [
      'Social media',
      "The project's own pages, printed on the info sheet. Same in all languages.",
    ],
    locations: ['Locations', 'Places for the map. Same in all languages.'],
    totalBudget: ['Total budget', 'A number such as 1250000.50. Same in all languages.'],
    euContribution: ['EU contribution', 'At most the total budget. Same in all languages.'],
    currency: ['Currency', 'Three letters of ISO 4217, such as EUR. Same in all languages.'],
    partners: ['Partners', 'Organisations that take part, the lead first. Same in all languages.'],
    contactEmail: ['Contact e-mail', 'Published: an office rather than a person. Same in all languages.'],
    countries: ['Countries', 'At least one to publish; exactly one if bilateral. Same in all languages.'],
    priorityArea: ['Priority area', 'Needed to publish. Same in all languages.'],
    subsector: ['Subsector', 'One of the chosen priority area. Same in all languages.'],
    topics: ['Topics', 'As many as fit; readers filter by them. Same in all languages.'],
    relatedProjects: ['Related projects', 'Shown as “see also”. Same in all languages.'],
  },
} satisfies ContentTypeView<'api::project.project'>;
