import type { EditForm, FormField } from '../edit/edit-form';
import type { ListColumns } from '../list-columns';

/** What the product calls something in English, in the panel's language; what it doesn't know as it is. */
export type Words = (english: string) => string;

type Form = EditForm & { layout: { components: Record<string, { layout: FormField[][] }> } };

/** Writes the labels and hints of forms, in components too, in the panel's language: Strapi has them in English, as stored. */
export function sayForms(say: Words): (form: Form) => Form {
  const sayField = (field: FormField): FormField => ({
    ...field,
    ...(field.label === undefined ? {} : { label: say(field.label) }),
    ...(field.hint === undefined ? {} : { hint: say(field.hint) }),
  });
  const sayRows = (rows: FormField[][]) => rows.map((row) => row.map(sayField));
  return (form) => {
    const { layout } = form;
    const components = Object.entries(layout.components).map(
      ([uid, component]) => [uid, { ...component, layout: sayRows(component.layout) }] as const,
    );
    return {
      ...form,
      layout: { ...layout, layout: layout.layout.map(sayRows), components: Object.fromEntries(components) },
    };
  };
}

/** The same of the heads of lists. */
export function sayColumns(say: Words): (columns: ListColumns) => ListColumns {
  return ({ displayedHeaders, layout }) => ({
    layout,
    displayedHeaders: displayedHeaders.map((header) =>
      typeof header.label === 'string' ? { ...header, label: say(header.label) } : header,
    ),
  });
}
