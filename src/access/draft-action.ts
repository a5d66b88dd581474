/** How Strapi marks the actions of content API routes, which are those that it offers to grant. */
const ROUTE_TYPES = Symbol.for('__type__');

/** A controller that is never routed: its `find`, as `draft.find`, is what reading drafts takes besides the route's action. */
export const draftActions = () => ({
  find: Object.assign(async () => {}, { [ROUTE_TYPES]: ['content-api'] }),
});
