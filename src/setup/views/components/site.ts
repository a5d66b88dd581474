import type { ComponentView } from '../view';

/** A link of the footer. */
export const link = {
  mainField: 'label',
  form: { link: [['label', 'url']] },
  fields: {
    label: ['Text', 'What readers click on.'],
    url: ['Address', 'Full address, beginning with https://.'],
  },
} satisfies ComponentView<'site.link'>;
