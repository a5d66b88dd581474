import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Typst's own files, which the build puts beside the code that fills them (`src/assets/copy-assets.mjs`). */
const FOLDERS = ['pdf/template', 'share/template'];

/** The files of the Typst documents by their names, `sheet.typ` and `share.typ` the main ones; read once at start. */
export function loadTemplate(): ReadonlyMap<string, Buffer> {
  return new Map(
    FOLDERS.flatMap((folder) => {
      const directory = path.join(__dirname, '../../renderers', folder);
      const names = readdirSync(directory).filter((name) => name.endsWith('.typ'));
      return names.map((name) => [name, readFileSync(path.join(directory, name))] as const);
    }),
  );
}
