import type { PlanScope } from '../../domain/plan/project-plan';
import type { DocumentShape } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import { atStatus } from '#store/rows/at-status';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql, values } from '#store/sql/fragment';

/**
 * The condition that row `b` is the base of a document visible in the scope: the default locale's where it
 * exists, else the first of the chain. `pickBase` says the same of rows that are loaded. `orphans`, where they are known,
 * are the documents that have no version in the default locale: of all others there is no need to ask.
 */
export function isBase(
  connection: StoreConnection,
  shape: DocumentShape,
  scope: PlanScope,
  orphans: readonly string[] | null,
): Fragment {
  const { locale, documentId } = shape.system;
  const [first = scope.locale, ...others] = basesInOrder(scope);
  const isFirst = sql`${name('b', locale)} = ${first}`;
  const isOther = others.map((code, index) => {
    const earlier = [first, ...others.slice(0, index)];
    return sql`(${name('b', locale)} = ${code} and not ${hasVersion(connection, shape, scope, earlier)})`;
  });
  const orphan = orphans === null ? null : connection.dialect.isOneOf(name('b', documentId), orphans);
  const rest = orphan ? isOther.map((is) => sql`(${orphan} and ${is})`) : isOther;
  const alternatives = orphans?.length === 0 ? [isFirst] : [isFirst, ...rest];
  const isRequested =
    scope.fallback === 'none'
      ? sql` and ${hasVersion(connection, shape, scope, [scope.locale])}`
      : keyword('');
  return sql`${atStatus(shape, scope, 'b')} and (${join(alternatives, ' or ')})${isRequested}`;
}

function basesInOrder({ chain, defaultLocale }: PlanScope): string[] {
  return [...new Set([defaultLocale, ...chain])].filter((code) => chain.includes(code));
}

function hasVersion(
  connection: StoreConnection,
  shape: DocumentShape,
  scope: PlanScope,
  locales: readonly string[],
): Fragment {
  const { documentId, locale } = shape.system;
  return sql`exists (select 1 from ${connection.table(shape.table)} o where ${name('o', documentId)} = ${name('b', documentId)} and ${name('o', locale)} in (${values(locales)}) and ${atStatus(shape, scope, 'o')})`;
}
