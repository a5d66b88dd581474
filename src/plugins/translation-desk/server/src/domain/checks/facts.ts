import { isEmptyText } from '#domain/is-empty-text';
import type { CheckFinding } from '#translation-desk/check';
import type { Check } from './check';
import { compareFacts } from './facts/compare-facts';
import { FACT_KINDS, findFacts, type Fact, type FactKind } from './facts/find-facts';

const NAMES = {
  numbers: 'Numbers',
  dates: 'Dates',
  urls: 'Addresses',
  emails: 'E-mail addresses',
} satisfies Record<FactKind, string>;

/** Numbers, dates and addresses, each side's in its language's way: they say the same in any. */
export const checkFacts: Check = ({ sourceText, targetText, sourceLocale, targetLocale }) => {
  if (isEmptyText(targetText)) return [];
  const source = findFacts(sourceText, sourceLocale);
  const target = findFacts(targetText, targetLocale);
  const differences = withoutApartDates({
    numbers: compareFacts(source.numbers, target.numbers),
    dates: compareFacts(source.dates, target.dates),
    urls: compareFacts(source.urls, target.urls),
    emails: compareFacts(source.emails, target.emails),
  });
  return FACT_KINDS.toReversed().flatMap((kind) => toFinding(kind, differences[kind]));
};

interface Difference {
  lost: Fact[];
  added: Fact[];
}
type Differences = Record<FactKind, Difference>;

/** A date whose parts stand apart in the other language (`2024-cü ilin 31 martı`) is two numbers there. */
function withoutApartDates(differences: Differences): Differences {
  const { dates, numbers } = differences;
  const one = takeApart(dates.lost, numbers.added);
  const other = takeApart(dates.added, numbers.lost);
  return {
    ...differences,
    dates: { lost: one.dates, added: other.dates },
    numbers: { lost: other.numbers, added: one.numbers },
  };
}

function takeApart(dates: readonly Fact[], numbers: readonly Fact[]): { dates: Fact[]; numbers: Fact[] } {
  const left = [...numbers];
  const kept = dates.filter(({ meanings: [iso = ''] }) => {
    const [year = '', , day] = iso.split('-');
    const wanted = [year, ...(day === undefined ? [] : [String(Number(day))])];
    const found = wanted.map((value) => left.find(({ meanings }) => meanings.includes(value)));
    if (found.includes(undefined)) return true;
    for (const number of found) if (number) left.splice(left.indexOf(number), 1);
    return false;
  });
  return { dates: kept, numbers: left };
}

function toFinding(kind: FactKind, { lost, added }: Difference): CheckFinding[] {
  if (lost.length + added.length === 0) return [];
  const [missing, more] = [lost.map(({ written }) => written), added.map(({ written }) => written)];
  const parts = [
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
    ...(more.length > 0 ? [`not in the source ${more.join(', ')}`] : []),
  ];
  return [
    {
      code: `${kind}-differ`,
      severity: 'warning',
      message: `${NAMES[kind]} differ: ${parts.join('; ')}.`,
      details: { lost: missing, added: more },
    },
  ];
}
