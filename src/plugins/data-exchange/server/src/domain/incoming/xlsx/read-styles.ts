import type { IncomingLimits } from '../limits';
import { refuse } from '../problem';
import { streamXml } from '../xml/stream-xml';
import type { Parts } from './parts';

/** What a cell's format says of its number. */
export type NumberFormat = { kind: 'day' } | { kind: 'number'; digits: number };

const PLAIN: NumberFormat = { kind: 'number', digits: 0 };

/** The formats of cells, by the number in their `s` (ECMA-376, 18.8.10). */
export async function readStyles(
  parts: Parts,
  limits: IncomingLimits,
): Promise<(style: string | undefined) => NumberFormat> {
  const name = 'xl/styles.xml';
  const chunks = parts.read(name);
  const codes = new Map<string, string>();
  const ids: string[] = [];
  let isInCells = false;
  if (chunks)
    await streamXml(
      name,
      chunks,
      {
        open(element, { numFmtId = '0', formatCode }) {
          if (element === 'cellXfs') isInCells = true;
          if (element === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
          if (element === 'xf' && isInCells) ids.push(numFmtId);
          if (ids.length + codes.size > MOST_STYLES)
            refuse('too-many-elements', { part: name, elements: MOST_STYLES });
        },
        close(element) {
          if (element === 'cellXfs') isInCells = false;
        },
        text() {},
      },
      limits,
    );
  const formats = ids.map((id) => formatOf(id, codes.get(id)));
  return (style) => formats[Number(style ?? 0)] ?? PLAIN;
}

/** Excel writes 64,000 at most. */
const MOST_STYLES = 70_000;

/** Formats that have no code in the file (18.8.30): 14 to 22 and those of East Asia are of days, 18 to 21 and 45 to 47 of times. */
function formatOf(id: string, code: string | undefined): NumberFormat {
  const number = Number(id);
  if (code === undefined)
    return (number >= 14 && number <= 17) ||
      number === 22 ||
      (number >= 27 && number <= 36) ||
      (number >= 50 && number <= 58)
      ? { kind: 'day' }
      : PLAIN;
  const bare = code
    .split(';')[0]
    ?.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
    .trim();
  if (bare === undefined || /^general$/i.test(bare)) return PLAIN;
  if (/[dy]/i.test(bare)) return { kind: 'day' };
  return { kind: 'number', digits: /^0+$/.test(bare) ? bare.length : 0 };
}
