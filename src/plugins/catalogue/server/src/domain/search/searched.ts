/** The attributes of a project that a search looks into. The title is the first: its hits come first. */
export const SEARCHED = ['title', 'summary', 'description', 'specificObjective', 'expectedResults'] as const;
