import type { ContentTypeView } from '../view';
import { termFields } from './term-fields';

/** Projects choose their subsector, not the other way round. */
export const subsector = {
  mainField: 'name',
  columns: ['name', 'priorityArea', 'slug'],
  form: { words: [['name', 'slug'], ['description']], subject: [['priorityArea', 'dacCode']] },
  fields: {
    ...termFields,
    priorityArea: [
      'Priority area',
      'Where it belongs: projects of this area alone can choose it. Same in all languages.',
    ],
    dacCode: [
      'DAC code',
      'Five digits of the DAC’s list of sectors, such as 41030, for IATI. Same in all languages.',
    ],
    projects: ['Projects', 'Chosen on each project.'],
  },
} satisfies ContentTypeView<'api::subsector.subsector'>;
