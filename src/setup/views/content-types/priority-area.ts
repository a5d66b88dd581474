import type { ContentTypeView } from '../view';

/** Projects and subsectors choose their priority area, not the other way round. */
export const priorityArea = {
  mainField: 'name',
  columns: ['name', 'slug', 'subsectors'],
  form: { words: [['name', 'slug'], ['description']] },
  fields: {
    name: ['Name', 'A language without one shows the English name.'],
    description: ['Description', 'One or two sentences for readers.'],
    slug: [
      'Slug',
      'Made from the name when empty; small letters, digits and hyphens. Same in all languages.',
    ],
    subsectors: ['Subsectors', 'Chosen on each subsector.'],
    projects: ['Projects', 'Chosen on each project.'],
  },
} satisfies ContentTypeView<'api::priority-area.priority-area'>;
