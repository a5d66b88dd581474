import { foldText } from '#domain/search/fold-text';
import type { Matching } from '../../domain/plan/project-plan';
import type { Condition, Filter } from '../../domain/query/catalogue-query';
import type { Operator } from '../../domain/query/operators';
import { isPart } from '../../domain/query/operators';
import { filterField } from '../../domain/query/filter-fields';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed, relationNamed } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql } from '#store/sql/fragment';
import { computedStatus } from './computed-status';
import { newestVersion } from './newest-version';
import type { ServedTitle } from './served-title';

export interface ConditionContext {
  connection: StoreConnection;
  shape: DocumentShape;
  matching: Matching;
  title: ServedTitle;
}

/**
 * A filter as a condition on base `b`. Every condition is true or false, never unknown, so that `$not` and `$ne`
 * are the rest of what `$eq` finds: a project without an end has none that equals a day.
 */
export function conditionOf(filter: Filter, context: ConditionContext): Fragment {
  switch (filter.kind) {
    case 'and':
      return all(filter.filters, ' and ', keyword('1 = 1'), context);
    case 'or':
      return all(filter.filters, ' or ', keyword('1 = 0'), context);
    case 'not':
      return sql`not (${conditionOf(filter.filter, context)})`;
    case 'condition':
      return fieldCondition(filter, context);
    default:
      return filter satisfies never;
  }
}

function all(
  filters: readonly Filter[],
  separator: string,
  none: Fragment,
  context: ConditionContext,
): Fragment {
  if (filters.length === 0) return none;
  return sql`(${join(
    filters.map((filter) => conditionOf(filter, context)),
    separator,
  )})`;
}

function fieldCondition(
  { field: path, operator, values: raw }: Condition,
  context: ConditionContext,
): Fragment {
  const { connection, shape, matching, title } = context;
  const field = filterField(path);
  const compared = { connection, operator, values: raw };
  switch (field.kind) {
    case 'text':
      return compare({ ...compared, text: name('b', columnNamed(shape, field.attribute)) });
    case 'day':
      return compare({
        ...compared,
        text: name('b', columnNamed(shape, field.attribute)),
        ordered: (day) => day,
      });
    case 'instant':
      return compare({ ...compared, ...instantOf(field.attribute, context) });
    case 'served':
      return isPart(operator)
        ? compare({ ...compared, text: title.folded, values: raw.map(foldText) })
        : compare({ ...compared, text: title.text });
    case 'status':
      return compare({ ...compared, text: computedStatus(shape, matching.today) });
    case 'related':
      return related({ ...compared, relation: field.relation, attribute: field.attribute }, context);
    default:
      return field satisfies never;
  }
}

interface Comparison {
  connection: StoreConnection;
  operator: Operator;
  values: readonly string[];
}

/** Has a related document that compares so; for the negative operators: has none that compares the other way. */
function related(
  {
    relation,
    attribute,
    operator,
    values: raw,
    connection,
  }: Comparison & { relation: string; attribute: string },
  { shape }: ConditionContext,
): Fragment {
  const { link, target } = relationNamed(shape, relation);
  const negated = NEGATIONS[operator];
  const wanted =
    operator === '$null' || operator === '$notNull'
      ? keyword('1 = 1')
      : compare({
          connection,
          operator: negated ?? operator,
          values: raw,
          text: name('r', columnNamed(target, attribute)),
        });
  const has = sql`exists (select 1 from ${connection.table(link.table)} l join ${connection.table(target.table)} r on ${name('r', target.system.id)} = ${name('l', link.target)} where ${name('l', link.owner)} = ${name('b', shape.system.id)} and ${wanted})`;
  const isNegative =
    operator === '$null' || operator === '$notNull'
      ? (operator === '$null') === (raw[0] === 'true')
      : negated !== undefined;
  return isNegative ? sql`not (${has})` : has;
}

const NEGATIONS: Partial<Record<Operator, Operator>> = { $ne: '$eq', $notIn: '$in' };

interface Compared extends Comparison {
  text: Fragment;
  /** A value as it is compared with. */
  bound?: (value: string) => Fragment;
  /** The same as `text`, in the order of its kind: of texts the code points'. */
  ordered?: (text: Fragment) => Fragment;
}

function compare({
  connection: { dialect },
  operator,
  values: raw,
  text,
  bound = (value) => sql`${value}`,
  ordered = dialect.byCodePoint,
}: Compared): Fragment {
  const [first = '', second = ''] = raw;
  const list = () => join(raw.map(bound), ', ');
  switch (operator) {
    case '$eq':
      return known(text, sql`${text} = ${bound(first)}`);
    case '$ne':
      return sql`not ${known(text, sql`${text} = ${bound(first)}`)}`;
    case '$in':
      return known(text, sql`${text} in (${list()})`);
    case '$notIn':
      return sql`not ${known(text, sql`${text} in (${list()})`)}`;
    case '$lt':
      return known(text, sql`${ordered(text)} < ${bound(first)}`);
    case '$lte':
      return known(text, sql`${ordered(text)} <= ${bound(first)}`);
    case '$gt':
      return known(text, sql`${ordered(text)} > ${bound(first)}`);
    case '$gte':
      return known(text, sql`${ordered(text)} >= ${bound(first)}`);
    case '$between':
      return known(text, sql`${ordered(text)} >= ${bound(first)} and ${ordered(text)} <= ${bound(second)}`);
    case '$null':
      return first === 'true' ? sql`${text} is null` : sql`${text} is not null`;
    case '$notNull':
      return first === 'true' ? sql`${text} is not null` : sql`${text} is null`;
    case '$containsi':
      return known(text, sql`${dialect.indexOf(sql`lower(${text})`, first.toLowerCase())} > 0`);
    case '$startsWithi':
      return known(text, sql`${dialect.indexOf(sql`lower(${text})`, first.toLowerCase())} = 1`);
    default:
      return operator satisfies never;
  }
}

/** When the base was made or published, and when any version that could be served was changed last. */
function instantOf(
  attribute: 'createdAt' | 'updatedAt' | 'publishedAt',
  { connection, shape, matching }: ConditionContext,
): Pick<Compared, 'text' | 'bound' | 'ordered'> {
  const text =
    attribute === 'updatedAt'
      ? newestVersion(connection, shape, matching.scope)
      : name('b', shape.system[attribute]);
  return { text, bound: connection.dialect.instant, ordered: (instant) => instant };
}

function known(text: Fragment, condition: Fragment): Fragment {
  return sql`(${text} is not null and ${condition})`;
}
