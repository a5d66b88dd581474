/** Numbers from here on are codes that no unit of ours has: the checks refuse them. */
const FOREIGN = 9000;

/** Tagged text knows numbers of four digits. */
const MOST = 9999;

/** Gives the codes of one unit their numbers; an id that another tool made up gets one that no source has. */
export function codeNumbers(): (id: string | undefined) => number {
  const foreign = new Map<string, number>();
  return (id = '') => {
    if (/^[1-9]\d{0,2}$/.test(id)) return Number(id);
    const known = foreign.get(id) ?? Math.min(FOREIGN + foreign.size, MOST);
    foreign.set(id, known);
    return known;
  };
}
