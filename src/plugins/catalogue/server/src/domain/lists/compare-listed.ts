import { compareInLocale } from '#domain/compare-in-locale';
import type { Locale } from '#domain/locale';
import type { OrderKey } from '../plan/project-plan';
import type { Listed } from './listed-project';
import type { ListReading } from './reading';
import { newestOf, titleOf } from './reading';

type Compare = (one: Listed, other: Listed) => number;

export interface OrderContext {
  locale: Locale;
  reading: ListReading;
  /** How many of the searched words the served title has, by document. */
  hits: ReadonlyMap<string, number> | null;
}

/** The order that the keys say, of which the last leaves no two alike. What is missing comes last, whichever way. */
export function compareListed(keys: readonly OrderKey[], context: OrderContext): Compare {
  const compares = keys.map((key) => compareBy(key, context));
  return (one, other) => {
    for (const compare of compares) {
      const order = compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compareBy({ by, direction }: OrderKey, { locale, reading, hits }: OrderContext): Compare {
  const sign = direction === 'asc' ? 1 : -1;
  switch (by) {
    case 'documentId':
      return (one, other) =>
        sign *
        (one.project.documentId < other.project.documentId
          ? -1
          : one.project.documentId > other.project.documentId
            ? 1
            : 0);
    case 'title': {
      const compare = compareInLocale(locale);
      return missingLast(
        (listed) => titleOf(listed, reading),
        (one, other) => sign * compare(one, other),
      );
    }
    case 'titleHits': {
      const count = ({ project }: Listed) => hits?.get(project.documentId) ?? 0;
      return (one, other) => sign * (count(one) - count(other));
    }
    case 'startDate':
    case 'endDate':
      return missingLast(
        (listed) => listed[by],
        (one, other) => sign * (one < other ? -1 : one > other ? 1 : 0),
      );
    case 'publishedAt':
      return missingLast(
        (listed) => listed.publishedAt,
        (one, other) => sign * (one - other),
      );
    case 'updatedAt':
      return (one, other) => sign * (newestOf(one, reading) - newestOf(other, reading));
    default:
      return by satisfies never;
  }
}

function missingLast<Value>(
  read: (listed: Listed) => Value | null,
  compare: (one: Value, other: Value) => number,
): Compare {
  return (first, second) => {
    const [one, other] = [read(first), read(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return compare(one, other);
  };
}
