import type { Problems } from './problems';
import { noteInvalid } from './problems';
import { toStrings } from './raw';

/** Names out of `allowed`, each once; null for all of them, which a request calls `*`. */
export function parseNames<Name extends string>(
  raw: unknown,
  allowed: readonly Name[],
  { place, problems }: { place: string; problems: Problems },
): Name[] | null {
  const names = toStrings(raw);
  if (!names) {
    noteInvalid(place, raw, allowed, problems);
    return null;
  }
  if (names.includes('*')) return null;
  return [...new Set(names)].flatMap((name) => {
    const known = allowed.find((each) => each === name);
    if (known === undefined) noteInvalid(place, name, allowed, problems);
    return known ?? [];
  });
}
