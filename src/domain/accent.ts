/** A portal's colour as Site has it: `#003399`. Any will do: its readable shades are made of it. */
export const IS_ACCENT = /^#[0-9a-f]{6}$/i;
