import type { PortalTexts } from './en';

export const uk: PortalTexts = {
  'panel.title': 'Портал',
  'panel.open': 'Відкрити на порталі',
  'panel.hidden': 'Читачі знайдуть його там після публікації.',
};
