import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Content of ours nests a dozen deep; what walks a body by recursion, as Strapi does, breaks at some thousands. */
const DEEPEST = 64;

/** Refuses bodies that nest deeper than any content does: 400 in place of a stack that has run over. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  const { body } = ctx.request as { body?: unknown };
  if (isDeeperThan(body, DEEPEST))
    throw new errors.ValidationError(`The body nests more than ${DEEPEST} levels deep; no content does`);
  await next();
};

/** Walks level by level, without recursion. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let level = containersIn([value]);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= levels) return true;
    level = containersIn(level.flatMap((each) => Object.values(each)));
  }
  return false;
}

function containersIn(values: readonly unknown[]): object[] {
  return values.filter((value): value is object => typeof value === 'object' && value !== null);
}
