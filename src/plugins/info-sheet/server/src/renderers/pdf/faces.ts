/**
 * Font families in the order a character is looked for: Latin, Greek and Cyrillic first, then the scripts that
 * have families of their own, then bullets, ticks, arrows and other signs. IBM Plex Sans Arabic goes before Noto's,
 * whose letters are put together from parts that text extraction gives back twice.
 */
export const FACES = [
  'Noto Sans',
  'Noto Sans Armenian',
  'Noto Sans Georgian',
  'IBM Plex Sans Arabic',
  'Noto Sans Arabic',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans Math',
] as const;
