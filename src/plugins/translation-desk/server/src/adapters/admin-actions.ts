/** What an administrator grants in the roles of the panel. Beneath them Strapi's own permissions for type, field and locale hold. */
export const adminActions = [
  {
    section: 'plugins',
    displayName: 'Open the translation desk',
    uid: 'read',
    pluginName: 'translation-desk',
  },
  { section: 'plugins', displayName: 'Translate', uid: 'translate', pluginName: 'translation-desk' },
  { section: 'plugins', displayName: 'Confirm as reviewed', uid: 'review', pluginName: 'translation-desk' },
  { section: 'plugins', displayName: 'Edit the glossary', uid: 'glossary', pluginName: 'translation-desk' },
  {
    section: 'plugins',
    displayName: 'Export and import XLIFF',
    uid: 'exchange',
    pluginName: 'translation-desk',
  },
];
