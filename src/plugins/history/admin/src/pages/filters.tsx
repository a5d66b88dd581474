import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useOwnWords } from '#kit/own-words';
import type { ListHistoryResponse } from '#history/reading';
import type { HistoryFilter } from '../api/history-api';
import { authorText } from '../text/entry-texts';
import { useLocaleName } from '../text/use-locale-name';
import { useText } from '../text/use-text';

interface Props {
  meta: ListHistoryResponse['meta'];
  filter: HistoryFilter;
  onChange(filter: HistoryFilter): void;
}

/** Which changes are listed. */
export function Filters({ meta, filter, onChange }: Props) {
  const text = useText();
  const say = useOwnWords();
  const nameOf = useLocaleName();
  const change = (part: Partial<HistoryFilter>) => onChange({ ...filter, ...part });
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      <Choice
        label={text('filter.locale')}
        value={filter.locale}
        options={meta.locales.filter((code) => code !== '').map((code) => [code, nameOf(code)])}
        onChange={(locale) => change({ locale })}
      />
      <Choice
        label={text('filter.field')}
        value={filter.field}
        options={meta.fields.map(({ name, label }) => [name, say(label)])}
        onChange={(field) => change({ field })}
      />
      <Choice
        label={text('filter.person')}
        value={filter.person}
        options={meta.people.map(({ sign, author }) => [sign, authorText(text, author)])}
        onChange={(person) => change({ person })}
      />
    </Flex>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChange(value: string): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const text = useText();
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={value}
        placeholder={text('filter.all')}
        onChange={(chosen: string | number) => onChange(String(chosen))}
        onClear={() => onChange('')}
        clearLabel={text('filter.all')}
      >
        {options.map(([each, name]) => (
          <SingleSelectOption key={each} value={each}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
