import { compareInLocale } from '#domain/compare-in-locale';
import { joinTexts } from '../join-texts';
import type { FactBuilder } from './fact-builder';

/** In the order of the locale's collation, which the indexes of the noted paths count. */
export const countries: FactBuilder<'countries'> = (reader) => {
  const compare = compareInLocale(reader.locale);
  const items = reader.project.countries
    .map((country, index) => ({ ...country, path: `countries.${index}.name` }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ code, name, path }, index) => ({
      code,
      ...reader.text(path, name, `countries.${index}.name`),
    }));
  const label = reader.label('facts.countries').text;
  return { key: 'countries', kind: 'list', label, text: joinTexts(items), items };
};
