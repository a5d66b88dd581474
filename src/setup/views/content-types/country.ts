import type { ContentTypeView } from '../view';

/** Projects choose their countries, not the other way round: the rules of a project are checked there. */
export const country = {
  mainField: 'name',
  columns: ['name', 'code'],
  form: { words: [['name', 'code']] },
  fields: {
    name: ['Name', 'As the EU writes it in this language. A language without one shows the English name.'],
    code: ['Code', 'Two letters of ISO 3166-1, such as AZ. Same in all languages.'],
    projects: ['Projects', 'Chosen on each project.'],
  },
} satisfies ContentTypeView<'api::country.country'>;
