import type { PortalTexts } from './en';

export const az: PortalTexts = {
  'panel.title': 'Portal',
  'panel.open': 'Portalda aç',
  'panel.hidden': 'Dərc olunduqdan sonra oxucular onu orada tapacaq.',
};
