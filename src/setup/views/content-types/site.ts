import type { ContentTypeView } from '../view';

/** The portal's own words. */
export const site = {
  mainField: 'name',
  columns: ['name'],
  form: { words: [['name'], ['managingStatement'], ['footerLinks']] },
  fields: {
    name: ['Name', "The portal's name, in its heading and in page titles."],
    managingStatement: ['Managing statement', 'Who runs the portal and on whose behalf; in the footer.'],
    footerLinks: ['Footer links', 'In the order of the footer; each language may have its own.'],
  },
} satisfies ContentTypeView<'api::site.site'>;
