export const en = {
  'panel.title': 'Portal',
  'panel.open': 'Open on the portal',
  'panel.hidden': 'Readers find it there once it is published.',
};

export type PortalTexts = Record<keyof typeof en, string>;
