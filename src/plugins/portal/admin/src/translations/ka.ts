import type { PortalTexts } from './en';

export const ka: PortalTexts = {
  'panel.title': 'პორტალი',
  'panel.open': 'პორტალზე გახსნა',
  'panel.hidden': 'მკითხველი მას იქ გამოქვეყნების შემდეგ იპოვის.',
};
