import type { ContentTypeView } from '../view';

/** Projects choose their subsector, not the other way round. */
export const subsector = {
  mainField: 'name',
  columns: ['name', 'priorityArea', 'slug'],
  form: { words: [['name', 'slug'], ['description']], subject: [['priorityArea']] },
  fields: {
    name: ['Name', 'A language without one shows the English name.'],
    description: ['Description', 'One or two sentences for readers.'],
    slug: [
      'Slug',
      'Made from the name when empty; small letters, digits and hyphens. Same in all languages.',
    ],
    priorityArea: [
      'Priority area',
      'Where it belongs: projects of this area alone can choose it. Same in all languages.',
    ],
    projects: ['Projects', 'Chosen on each project.'],
  },
} satisfies ContentTypeView<'api::subsector.subsector'>;
