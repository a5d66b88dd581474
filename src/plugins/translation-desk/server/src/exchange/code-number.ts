/** Numbers from here on are codes that no unit of ours has: the checks refuse them. */
const FOREIGN = 9000;

/** Tagged text knows numbers of four digits. */
const MOST = 9999;

/** Gives the codes of one unit their numbers; an id that another tool made up gets one that no source has. */
export interface CodeNumbers {
  (id: string | undefined): number;
  /** The ids that another tool made up, by number. */
  foreign(): Record<number, string>;
}

export function codeNumbers(): CodeNumbers {
  const foreign = new Map<string, number>();
  const number = (id = ''): number => {
    if (/^[1-9]\d{0,2}$/.test(id)) return Number(id);
    const known = foreign.get(id) ?? Math.min(FOREIGN + foreign.size, MOST);
    foreign.set(id, known);
    return known;
  };
  return Object.assign(number, {
    foreign: () => Object.fromEntries([...foreign].map(([id, known]) => [known, id])),
  });
}

/** Of a unit as it is read: nothing where all codes are ours. */
export function foreignCodes(numbers: CodeNumbers): { foreignCodes?: Record<number, string> } {
  const foreign = numbers.foreign();
  return Object.keys(foreign).length === 0 ? {} : { foreignCodes: foreign };
}
