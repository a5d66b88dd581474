import type { PortalTexts } from './en';

export const hy: PortalTexts = {
  'panel.title': 'Կայք',
  'panel.open': 'Բացել կայքում',
  'panel.hidden': 'Ընթերցողները կգտնեն այն այնտեղ հրապարակումից հետո։',
};
