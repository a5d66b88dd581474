/**
 * Node's own `require`, for Strapi and the compiled app. Jest's loads their four thousand modules in a realm of its own,
 * where an `Array` isn't the one that native modules know, and takes three times as long.
 */
export const requireApp = process.getBuiltinModule('node:module').createRequire(__filename);
