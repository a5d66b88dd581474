export const PLUGIN_ID = 'info-sheet';
