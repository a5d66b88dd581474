import type { ContentTypeView } from '../view';

/** Projects choose their topics, not the other way round. */
export const topic = {
  mainField: 'name',
  columns: ['name', 'slug'],
  form: { words: [['name', 'slug'], ['description']] },
  fields: {
    name: ['Name', 'A language without one shows the English name.'],
    description: ['Description', 'One or two sentences for readers.'],
    slug: [
      'Slug',
      'Made from the name when empty; small letters, digits and hyphens. Same in all languages.',
    ],
    projects: ['Projects', 'Chosen on each project.'],
  },
} satisfies ContentTypeView<'api::topic.topic'>;
