import { readFileSync } from 'node:fs';
import { FONT_FILES } from './font-files';

/** The bytes of every font file, family by family, read once at start. Throws where a package is missing. */
export function loadFonts(): Buffer[][] {
  return FONT_FILES.map((files) => files.map((file) => readFileSync(require.resolve(file))));
}
