import type { ContentTypeView } from '../view';
import { termFields } from './term-fields';

/** Projects and subsectors choose their priority area, not the other way round. */
export const priorityArea = {
  mainField: 'name',
  columns: ['name', 'slug', 'subsectors'],
  form: { words: [['name', 'slug'], ['description']] },
  fields: {
    ...termFields,
    subsectors: ['Subsectors', 'Chosen on each subsector.'],
    projects: ['Projects', 'Chosen on each project.'],
  },
} satisfies ContentTypeView<'api::priority-area.priority-area'>;
