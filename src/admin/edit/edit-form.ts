/** A field as the content manager's forms lay it out. */
export interface FormField {
  name: string;
  type?: string;
  label?: string;
  hint?: string;
  /** Of twelve columns. */
  size?: number;
  attribute?: { type: string };
}

/** What the hook `Admin/CM/pages/EditView/mutate-edit-view-layout` hands from one to the next: panels of rows of fields. */
export interface EditForm {
  layout: {
    layout: FormField[][][];
    metadatas: object;
  };
}
