import type { PortalTexts } from './en';

export const ru: PortalTexts = {
  'panel.title': 'Портал',
  'panel.open': 'Открыть на портале',
  'panel.hidden': 'Читатели найдут его там после публикации.',
};
