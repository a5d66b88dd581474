import type { IncomingLimits } from '../limits';
import { refuse } from '../problem';
import { streamXml } from '../xml/stream-xml';
import type { Parts } from './parts';
import { readRelationships } from './read-relationships';

export interface WorkbookSheet {
  name: string;
  part: string;
  isHidden: boolean;
}

export interface Workbook {
  sheets: WorkbookSheet[];
  /** Whether days are counted from 1 January 1904 (ECMA-376, 18.17.4.1). */
  isFrom1904: boolean;
}

const PART = 'xl/workbook.xml';

/** @throws Refusal where the package is no workbook */
export async function readWorkbook(parts: Parts, limits: IncomingLimits): Promise<Workbook> {
  const chunks = parts.read(PART) ?? refuse('missing-part', { part: PART });
  const targets = await readRelationships(parts, PART, limits);
  const sheets: WorkbookSheet[] = [];
  let isFrom1904 = false;
  await streamXml(
    PART,
    chunks,
    {
      open(element, { name, id, state, date1904 }) {
        if (element === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
        const part = element === 'sheet' ? targets.get(id ?? '') : undefined;
        if (part !== undefined && name !== undefined)
          sheets.push({ name, part, isHidden: state === 'hidden' || state === 'veryHidden' });
      },
      close() {},
      text() {},
    },
    limits,
  );
  return { sheets, isFrom1904 };
}
