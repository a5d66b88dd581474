import { projectWords } from '#catalogue/project';

/** The attributes of a project that a search looks into. The title is the first: its hits come first. */
export const SEARCHED: readonly string[] = Object.keys(projectWords);
