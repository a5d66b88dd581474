import type { Locale } from '#domain/locale';
import type { ListedRelation, Numbers } from './listed-project';
import { RELATION_NAMES } from './listed-project';

/** What a term is called by, by the number of its row. */
export type TermCodes = Readonly<Record<ListedRelation, ReadonlyMap<number, string>>>;

/** Numbers, and what they stand for: thousands of projects share a few sets of terms. */
export interface TermSets extends Numbers {
  /** The number of a locale that any project has; null: none has it. */
  findLocale(locale: Locale): number | null;
  /** What the terms of a set are called by. */
  codes(relation: ListedRelation, set: number): readonly string[];
  /** What terms are called by from now on; whether that differs for any. */
  name(codes: TermCodes): boolean;
}

export function createTermSets(): TermSets {
  const locales = new Map<Locale, number>();
  const texts = new Map<string, string>();
  const sets = emptySets();
  let named: TermCodes | null = null;

  return {
    findLocale: (locale) => locales.get(locale) ?? null,
    ofLocale: (locale) => numberIn(locales, locale),
    ofTerms(relation, rows) {
      const { numbers, members } = sets[relation];
      const number = numberIn(numbers, rows.join(' '));
      members[number] ??= [...rows];
      return number;
    },
    shared(text) {
      if (text === null) return null;
      const known = texts.get(text) ?? text;
      texts.set(text, known);
      return known;
    },
    codes(relation, set) {
      const { members, codes } = sets[relation];
      return (codes[set] ??= codesOf(members[set] ?? [], named?.[relation]));
    },
    name(codes) {
      const isSame =
        named !== null && RELATION_NAMES.every((relation) => isEqual(named?.[relation], codes[relation]));
      if (isSame) return false;
      named = codes;
      for (const relation of RELATION_NAMES) sets[relation].codes = [];
      return true;
    },
  };
}

interface Sets {
  numbers: Map<string, number>;
  members: (readonly number[])[];
  codes: (readonly string[] | undefined)[];
}

function emptySets(): Record<ListedRelation, Sets> {
  const none = (): Sets => ({ numbers: new Map(), members: [], codes: [] });
  return { countries: none(), priorityArea: none(), subsector: none(), topics: none() };
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** A link to a row that isn't there leads to nothing. */
function codesOf(rows: readonly number[], codes: ReadonlyMap<number, string> | undefined): string[] {
  return [...new Set(rows.flatMap((row) => codes?.get(row) ?? []))];
}

function isEqual(one: ReadonlyMap<number, string> | undefined, other: ReadonlyMap<number, string>): boolean {
  return one?.size === other.size && [...other].every(([row, code]) => one.get(row) === code);
}
