import type { LocalizedTerm } from '#catalogue/project';
import { joinTexts } from '../join-texts';
import type { SheetReader } from '../sheet-reader';
import type { FactBuilder } from './fact-builder';

export const priorityArea: FactBuilder<'priorityArea'> = (reader) =>
  termFact('priorityArea', reader.project.priorityArea, reader);

export const subsector: FactBuilder<'subsector'> = (reader) =>
  termFact('subsector', reader.project.subsector, reader);

/** In the order that the editor gave them. */
export const topics: FactBuilder<'topics'> = (reader) => {
  const items = reader.project.topics.map(({ name }, index) => reader.text(`topics.${index}.name`, name));
  const label = reader.label('facts.topics').text;
  return { key: 'topics', kind: 'list', label, text: joinTexts(items), items };
};

function termFact<Key extends 'priorityArea' | 'subsector'>(
  key: Key,
  term: LocalizedTerm | null,
  reader: SheetReader,
) {
  const { text, locale } = reader.text(`${key}.name`, term?.name ?? null);
  const label = reader.label(`facts.${key}`).text;
  return { key, kind: 'text', label, text: text ?? '', value: term?.slug ?? null, locale } as const;
}
