import { groupBy } from '#domain/group-by';
import type { Unit } from '#translation-desk/unit';
import { matchUnits } from '../matching/match-units';
import { readUnitId } from '../units/unit-names';
import type { StoredNote } from './stored-note';

export interface Threads {
  /** By the id of today's unit. */
  byUnit: ReadonlyMap<string, readonly StoredNote[]>;
  /** About texts that are gone. */
  loose: readonly StoredNote[];
}

export const NO_THREADS: Threads = { byUnit: new Map(), loose: [] };

/** The notes of each of a document's units, those of a unit whose words changed with what it has become. */
export function findThreads(notes: readonly StoredNote[], units: readonly Unit[]): Threads {
  const threads = groupBy(notes, (note) => note.unit);
  const byUnit = new Map<string, readonly StoredNote[]>();
  for (const { id } of units) {
    const thread = threads.get(id);
    if (thread) byUnit.set(id, thread);
  }
  const left = units.filter(({ id }) => !byUnit.has(id));
  const lost = [...threads]
    .filter(([id]) => !byUnit.has(id))
    .map(([id, thread]) => ({ ...readUnitId(id), text: thread[0]?.source ?? '', codes: {}, thread }));
  const found = new Set<unknown>();
  matchUnits(lost, left).forEach((match, at) => {
    const unit = left[at];
    if (!unit || match.kind === 'new') return;
    byUnit.set(unit.id, match.then.thread);
    found.add(match.then);
  });
  return { byUnit, loose: lost.filter((one) => !found.has(one)).flatMap(({ thread }) => thread) };
}
