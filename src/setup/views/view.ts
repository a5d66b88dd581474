import type { Schema, UID } from '@strapi/strapi';

/** What Strapi adds to every type: no form shows it. */
type SystemAttribute =
  | 'id'
  | 'documentId'
  | 'createdAt'
  | 'updatedAt'
  | 'publishedAt'
  | 'createdBy'
  | 'updatedBy'
  | 'locale'
  | 'localizations';

/** The attributes of a type that people see. */
export type FieldName<U extends UID.Schema> = Exclude<Schema.AttributeNames<U>, SystemAttribute>;

/** A field's label, and the line under its input that says what is wanted: format, unit, where it is shown. */
export type FieldText = readonly [label: string, hint: string];

/** How a component looks in the content manager. An attribute without a text doesn't compile. */
export interface ComponentView<U extends UID.Schema = UID.Schema> {
  /** Names an entry in lists and relations. */
  mainField: FieldName<U>;
  fields: Readonly<Record<FieldName<U>, FieldText>>;
  /** Groups of rows, top to bottom; the fields of a row share its width. What no group has is off the form. */
  form: Readonly<Record<string, readonly (readonly FieldName<U>[])[]>>;
}

/** How a content type looks: its form, and its list. */
export interface ContentTypeView<U extends UID.ContentType = UID.ContentType> extends ComponentView<U> {
  columns: readonly FieldName<U>[];
  /** `mainField`, ascending, unless said otherwise. */
  sort?: { by: FieldName<U> | 'updatedAt'; order: 'ASC' | 'DESC' };
}

/** A view whatever its type is, as the builder takes it. */
export interface AnyView {
  mainField: string;
  fields: Readonly<Record<string, FieldText>>;
  form: Readonly<Record<string, readonly (readonly string[])[]>>;
  columns?: readonly string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
}
