/** What an administrator grants in the roles of the panel. Beneath them Strapi's own permissions for type, field and language hold. */
export const adminActions = [
  { section: 'plugins', displayName: 'See who changed what', uid: 'read', pluginName: 'history' },
];
