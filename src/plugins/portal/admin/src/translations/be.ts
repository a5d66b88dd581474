import type { PortalTexts } from './en';

export const be: PortalTexts = {
  'panel.title': 'Партал',
  'panel.open': 'Адкрыць на партале',
  'panel.hidden': 'Чытачы знойдуць яго там пасля публікацыі.',
};
