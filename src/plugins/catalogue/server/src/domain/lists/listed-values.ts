import type { CalendarDay } from '#domain/calendar-day';
import { computeProjectStatus } from '#domain/project-status';
import type { FilterField } from '../query/filter-fields';
import { filterField } from '../query/filter-fields';
import type { Values } from '../query/matching';
import type { Listed } from './listed-project';
import { LISTED_RELATIONS, RELATION_NAMES } from './listed-project';
import type { ListReading } from './reading';
import { foldedTitleOf, newestOf, titleOf } from './reading';
import type { TermSets } from './term-sets';

export interface ListContext {
  reading: ListReading;
  /** The day that the computed status is taken on. */
  today: CalendarDay;
  sets: Pick<TermSets, 'codes'>;
}

/** What a filter on `field` compares with, of a project in a list. */
export function listedValues(name: FilterField, { reading, today, sets }: ListContext): Values<Listed> {
  const field = filterField(name);
  switch (field.kind) {
    case 'text':
    case 'day':
      return texts(textNamed(field.attribute));
    case 'instant':
      return { kind: 'numbers', of: numberNamed(field.attribute, reading), read: Date.parse };
    case 'served':
      return {
        ...texts((listed) => titleOf(listed, reading)),
        folded: texts((listed) => foldedTitleOf(listed, reading)).of,
      };
    case 'status':
      return texts((listed) => computeProjectStatus(listed, today));
    case 'related': {
      const relation = RELATION_NAMES.find(
        (each) => each === field.relation && LISTED_RELATIONS[each] === field.attribute,
      );
      if (!relation) throw new Error(`Lists don’t know ${name}`);
      return {
        kind: 'texts',
        of: (listed) => sets.codes(relation, listed[relation]),
        groupOf: (listed) => listed[relation],
      };
    }
    default:
      return field satisfies never;
  }
}

const NONE: readonly never[] = [];

function texts(read: (listed: Listed) => string | null) {
  return {
    kind: 'texts' as const,
    of(listed: Listed): readonly string[] {
      const text = read(listed);
      return text === null ? NONE : [text];
    },
  };
}

function textNamed(attribute: string): (listed: Listed) => string | null {
  switch (attribute) {
    case 'documentId':
      return ({ project }) => project.documentId;
    case 'slug':
    case 'legacyId':
    case 'scope':
    case 'startDate':
    case 'endDate':
      return (listed) => listed[attribute];
    default:
      throw new Error(`Lists don’t know ${attribute}`);
  }
}

function numberNamed(
  attribute: 'createdAt' | 'updatedAt' | 'publishedAt',
  reading: ListReading,
): (listed: Listed) => readonly number[] {
  const read = (listed: Listed) =>
    attribute === 'updatedAt' ? newestOf(listed, reading) : listed[attribute];
  return (listed) => {
    const number = read(listed);
    return number === null ? NONE : [number];
  };
}
