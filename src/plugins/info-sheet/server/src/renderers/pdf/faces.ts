/**
 * Font families in the order a character is looked for: Latin, Greek and Cyrillic first, then the scripts that
 * have families of their own. IBM Plex Sans Arabic goes before Noto's, whose letters are put together from parts
 * that text extraction gives back twice.
 */
export const FACES = [
  'Noto Sans',
  'Noto Sans Armenian',
  'Noto Sans Georgian',
  'IBM Plex Sans Arabic',
  'Noto Sans Arabic',
] as const;
