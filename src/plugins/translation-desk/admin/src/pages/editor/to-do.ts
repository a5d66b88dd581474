import type { DeskField, DeskUnit } from '#translation-desk/desk';

/** Units that the person may write and that aren't current, in the order of the document. */
export function unitsToDo(fields: readonly DeskField[]): DeskUnit[] {
  return fields
    .filter(({ isWritable }) => isWritable)
    .flatMap(({ units }) => units.filter(({ state }) => state !== 'current'));
}

/** The next unit to do after (1) or before (-1) another, going round at the ends; null where there is none. */
export function findToDo(fields: readonly DeskField[], from: string, step: 1 | -1): string | null {
  const all = fields.flatMap(({ units }) => units.map(({ id }) => id));
  const start = all.indexOf(from);
  const toDo = new Set(unitsToDo(fields).map(({ id }) => id));
  for (let distance = 1; distance <= all.length; distance += 1) {
    const at = (start + step * distance + all.length * 2) % all.length;
    const id = all[at];
    if (id !== undefined && id !== from && toDo.has(id)) return id;
  }
  return null;
}
