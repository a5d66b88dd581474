import { Field, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useCountries } from '#kit/countries';
import { useOwnWords } from '#kit/own-words';
import { HAND_OVER_FILTERS } from '#translation-desk/desk';
import { TRANSLATION_STATES } from '#translation-desk/unit';
import { useText } from '../../text/use-text';
import type { ListQuery } from './use-list-query';

interface Props {
  list: ListQuery;
  types: { uid: string; name: string }[];
}

/** What of a locale is shown. */
export function Filters({ list, types }: Props) {
  const text = useText();
  const say = useOwnWords();
  const countries = useCountries();
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      <Search list={list} />
      <Choice
        label={text('filter.state')}
        value={list.state}
        onChange={(state) => list.change({ state })}
        options={TRANSLATION_STATES.map((state) => ({ value: state, name: text(`state.${state}`) }))}
      />
      <Choice
        label={text('filter.hand-over')}
        value={list.handOver}
        onChange={(handOver) => list.change({ handOver })}
        options={HAND_OVER_FILTERS.map((value) => ({ value, name: text(`filter.hand-over.${value}`) }))}
      />
      <Choice
        label={text('filter.type')}
        value={list.type}
        onChange={(type) => list.change({ type })}
        options={types.map(({ uid, name }) => ({ value: uid, name: say(name) }))}
      />
      {countries.length > 0 ? (
        <Choice
          label={text('filter.country')}
          value={list.country}
          onChange={(country) => list.change({ country })}
          options={countries.map(({ code, name }) => ({ value: code, name }))}
        />
      ) : null}
    </Flex>
  );
}

function Search({ list }: { list: ListQuery }) {
  const text = useText();
  const [words, setWords] = useState(list.search ?? '');
  return (
    <SearchForm
      onSubmit={(event) => {
        event.preventDefault();
        list.change({ search: words.trim() });
      }}
    >
      <Searchbar
        name="search"
        size="S"
        value={words}
        placeholder={text('filter.search')}
        onChange={({ target }) => setWords(target.value)}
        onClear={() => {
          setWords('');
          list.change({ search: '' });
        }}
        clearLabel={text('filter.clear')}
      >
        {text('filter.search')}
      </Searchbar>
    </SearchForm>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: { value: string; name: string }[];
  onChange(value: string): void;
}

/** One of some, or all; empty stands for all. */
function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  const text = useText();
  return (
    <Field.Root width="18rem">
      <SingleSelect
        size="S"
        aria-label={label}
        placeholder={label}
        value={value ?? null}
        onChange={(chosen) => onChange(String(chosen))}
        onClear={() => onChange('')}
        clearLabel={text('filter.clear')}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
