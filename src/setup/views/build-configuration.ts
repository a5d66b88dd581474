import type { FieldMetadata, Model, ViewConfiguration } from '#strapi/view-configuration';
import { isSortable } from './is-sortable';
import type { AnyView } from './view';

/** The panel's grid: a full row is twelve columns. */
const ROW_SIZE = 12;
/** One of the sizes that the panel offers: another would be in force, and its choice empty. */
const PAGE_SIZE = 20;

/** Names for Strapi's own attributes, in the columns that people may add to a list. */
const SYSTEM_LABELS: Record<string, string> = {
  createdAt: 'Created',
  updatedAt: 'Last change',
  createdBy: 'Created by',
  updatedBy: 'Last change by',
};

/** Strapi's configuration of a view; `mainFieldOf` says what a relation to a type shows of its entries. */
export function buildConfiguration(
  model: Model,
  view: AnyView,
  mainFieldOf: (uid: string) => string | undefined,
): ViewConfiguration {
  const names = Object.keys(model.attributes);
  const sort = view.sort ?? { by: view.mainField, order: 'ASC' };
  return {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: PAGE_SIZE,
      relationOpenMode: 'modal',
      mainField: view.mainField,
      defaultSortBy: sort.by,
      defaultSortOrder: sort.order,
    },
    metadatas: Object.fromEntries(names.map((name) => [name, toMetadata(model, view, name, mainFieldOf)])),
    layouts: {
      list: [...(view.columns ?? [view.mainField])],
      edit: Object.values(view.form).flat().map(toRow),
    },
  };
}

function toRow(names: readonly string[]): { name: string; size: number }[] {
  return names.map((name) => ({ name, size: ROW_SIZE / names.length }));
}

function toMetadata(
  model: Model,
  view: AnyView,
  name: string,
  mainFieldOf: (uid: string) => string | undefined,
): FieldMetadata {
  const attribute = model.attributes[name];
  const [label, hint] = view.fields[name] ?? [SYSTEM_LABELS[name] ?? name, ''];
  const sortable = isSortable(model, name);
  const list = { label, searchable: sortable, sortable };
  if (name === 'id' || name === 'documentId') return { edit: {}, list };
  const mainField = attribute?.targetModel ? (mainFieldOf(attribute.targetModel) ?? 'id') : undefined;
  return {
    edit: {
      label,
      description: hint,
      placeholder: '',
      visible: name in view.fields,
      editable: true,
      ...(mainField ? { mainField } : {}),
    },
    list,
  };
}
