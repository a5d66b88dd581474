import { surrogateKeys } from '#answers/made-of';

/** Caches limit a header; Varnish takes 8 kB of one unless it is told otherwise. */
const LONGEST = 6000;

/** Keys as values of a `Surrogate-Key` header, each short enough for any cache. */
export function keyLists(keys: Iterable<string>): string[] {
  const lists: string[] = [];
  let list = '';
  for (const key of keys) {
    const word = surrogateKeys([key]);
    if (list !== '' && list.length + 1 + word.length > LONGEST) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? word : `${list} ${word}`;
  }
  return list === '' ? lists : [...lists, list];
}
