/** A field as the content manager's forms lay it out. */
export interface FormField {
  name: string;
  type?: string;
  label?: string;
  /** Of twelve columns. */
  size?: number;
  required?: boolean;
  attribute?: { type: string; limits?: Limits };
}

/** What a schema says of values, where the browser isn't to check it. */
interface Limits {
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  regex?: string;
}

/** What the hook `Admin/CM/pages/EditView/mutate-edit-view-layout` hands from one to the next: panels of rows of fields. */
export interface EditForm {
  layout: {
    layout: FormField[][][];
    /** By uid, the rows of what has fields of its own. */
    components?: Record<string, { layout: FormField[][] }>;
    metadatas: object;
  };
}
