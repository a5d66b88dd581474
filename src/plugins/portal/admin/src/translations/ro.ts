import type { PortalTexts } from './en';

export const ro: PortalTexts = {
  'panel.title': 'Portal',
  'panel.open': 'Deschide pe portal',
  'panel.hidden': 'Cititorii îl găsesc acolo după publicare.',
};
