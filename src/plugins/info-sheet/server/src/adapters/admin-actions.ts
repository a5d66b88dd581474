/** What an administrator grants in the roles of the panel. */
export const adminActions = [
  { section: 'plugins', displayName: 'Read info sheets', uid: 'read', pluginName: 'info-sheet' },
  {
    section: 'plugins',
    displayName: 'Download info sheets in bulk',
    uid: 'bulk-download',
    pluginName: 'info-sheet',
  },
];
