import type { EditForm, FormField } from './edit-form';
import { localeOfDates } from '../kit/locale-of-dates';

/** Has pickers of dates show and take them as info sheets print them in every language: `27.11.2026`. */
export function writeDatesAsPrinted(form: EditForm): EditForm {
  const { layout } = form;
  const locale = localeOfDates(document.documentElement.lang || 'en');
  const withLocale = (field: FormField) => (field.attribute?.type === 'date' ? { ...field, locale } : field);
  return {
    ...form,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map((row) => row.map(withLocale))),
    },
  };
}
