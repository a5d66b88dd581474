import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Typst's own files, which the build puts beside the code that fills them (`src/assets/copy-assets.mjs`). */
const FOLDER = path.join(__dirname, '../../renderers/pdf/template');

/** The files of the sheet's Typst document by their names, `sheet.typ` the main one; read once at start. */
export function loadTemplate(): ReadonlyMap<string, Buffer> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.typ'));
  return new Map(names.map((name) => [name, readFileSync(path.join(FOLDER, name))]));
}
