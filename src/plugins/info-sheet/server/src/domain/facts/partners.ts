import { joinTexts } from '../join-texts';
import type { FactBuilder } from './fact-builder';

/** Parted by semicolons, as an organisation's name often has a comma of its own. */
export const partners: FactBuilder<'partners'> = (reader) => {
  const items = reader.project.partners.map(({ name }) => ({ text: name, locale: null }));
  const label = reader.label('facts.partners').text;
  return { key: 'partners', kind: 'list', label, text: joinTexts(items, '; '), items };
};
