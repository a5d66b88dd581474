/** What an administrator grants in the roles of the panel. Beneath it Strapi's own permissions for type and locale hold. */
export const adminActions = [
  { section: 'plugins', displayName: 'Import projects', uid: 'import', pluginName: 'data-exchange' },
];
