/** How Strapi marks the actions of content API routes, which are those that it offers to grant. */
const ROUTE_TYPES = Symbol.for('__type__');

/** `draft.find`, as it is granted; a read-only API token has it. */
export const DRAFT_ACTION = 'plugin::info-sheet.draft.find';

/** Never routed: what reading sheets of drafts (`status=draft`) takes besides the action of the route. */
export const draft = () => ({ find: Object.assign(async () => {}, { [ROUTE_TYPES]: ['content-api'] }) });
