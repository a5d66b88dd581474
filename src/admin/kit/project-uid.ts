/** The content type that has info sheets. */
export const PROJECT = 'api::project.project';
