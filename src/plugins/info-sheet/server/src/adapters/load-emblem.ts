import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The emblem as a PNG of 270 × 180, drawn from `emblemSvg`; the build puts it beside the code (`src/assets/copy-assets.mjs`). */
export function loadEmblem(): Uint8Array {
  return readFileSync(path.join(__dirname, '../renderers/emblem/emblem.png'));
}
