/** The type of field that stands for a heading in a form's layout. */
export const HEADING = 'fiche-heading';
