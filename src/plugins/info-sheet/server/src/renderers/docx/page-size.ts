/** A4 and its margins, and the columns within them, in millimetres: the same as the PDF's. */
export const PAGE = { width: 210, height: 297, top: 22, bottom: 20, sides: 22 } as const;
export const COLUMN = PAGE.width - 2 * PAGE.sides;
export const LABEL_COLUMN = 56;
