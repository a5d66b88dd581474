import type { ContentTypeView } from '../view';
import { termFields } from './term-fields';

/** Projects choose their topics, not the other way round. */
export const topic = {
  mainField: 'name',
  columns: ['name', 'slug'],
  form: { words: [['name', 'slug'], ['description']] },
  fields: {
    ...termFields,
    projects: ['Projects', 'Chosen on each project.'],
  },
} satisfies ContentTypeView<'api::topic.topic'>;
