import type { Context } from 'koa';
import type { RouteAnswers } from '#answers/route-answers';

/** What the route that has answered declares; Strapi leaves in the context which one that was. */
export function declaredBy(ctx: Context): RouteAnswers | undefined {
  return ctx.state.route?.config?.answers;
}
