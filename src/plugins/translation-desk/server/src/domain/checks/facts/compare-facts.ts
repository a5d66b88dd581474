import type { Fact } from './find-facts';

/** What one side says that the other doesn't, as it is written. */
export function compareFacts(
  source: readonly Fact[],
  target: readonly Fact[],
): { lost: Fact[]; added: Fact[] } {
  const lost = without(source, target);
  const added = without(target, source);
  return { lost: withoutRuns(lost, added), added: withoutRuns(added, lost) };
}

/** What is left of `all` when each of `taken` takes one like it away. */
function without(all: readonly Fact[], taken: readonly Fact[]): Fact[] {
  const left = [...taken];
  return all.filter((fact) => {
    const at = left.findIndex((other) => other.meanings.some((meaning) => fact.meanings.includes(meaning)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Takes out what is several numbers side by side on one side, and the same numbers apart on the other. */
function withoutRuns(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const isApart = (fact: Fact, among: readonly Fact[]): boolean =>
    fact.parts.length > 0 &&
    fact.parts.every((part) => among.some(({ meanings }) => meanings.includes(part)));
  const runs = others.filter((other) => isApart(other, facts));
  const inRuns = new Set(runs.flatMap(({ parts }) => parts));
  return facts.filter(
    (fact) => !isApart(fact, others) && !fact.meanings.some((meaning) => inRuns.has(meaning)),
  );
}
