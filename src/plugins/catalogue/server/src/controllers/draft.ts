/** How Strapi marks the actions of content API routes, which are those that it offers to grant. */
const ROUTE_TYPES = Symbol.for('__type__');

/** Never routed: `draft.find` is what reading drafts takes besides the action of the route. */
export const draft = () => ({ find: Object.assign(async () => {}, { [ROUTE_TYPES]: ['content-api'] }) });
