import { Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { TermUses } from '#domain/terms';
import { useEntries } from '#kit/entries';
import { useLoad } from '#kit/load';
import { PROJECT } from '#kit/project-uid';
import { useFindUsesQuery } from './removal-api';
import type { TextKey } from '../texts';
import { useRemovalText } from './use-removal-text';

interface Props {
  uid: string;
  documentId: string;
  name: string;
  onReplacement(documentId: string): void;
}

/** What is read with a term, what some of it is called, and what it should have instead. */
export function TermQuestion({ uid, documentId, name, onReplacement }: Props) {
  const { text } = useRemovalText();
  const uses = useLoad(useFindUsesQuery({ uid, documentId }));
  switch (uses.kind) {
    case 'loading':
      return (
        <Typography tag="p" textColor="neutral800">
          {text('fiche.removal.counting')}
        </Typography>
      );
    case 'failed':
      return (
        <Typography tag="p" textColor="neutral800">
          {uses.problem}
        </Typography>
      );
    case 'loaded':
      return uses.data.length === 0 ? (
        <Typography tag="p" textColor="neutral800">
          {text('fiche.removal.unused', { name })}
        </Typography>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={4}>
          {uses.data.map((ofType) => (
            <InUse key={ofType.type} name={name} uses={ofType} />
          ))}
          <Instead uid={uid} documentId={documentId} onReplacement={onReplacement} />
        </Flex>
      );
    default:
      return uses satisfies never;
  }
}

function InUse({ name, uses: { type, count, titles } }: { name: string; uses: TermUses }) {
  const { text, list } = useRemovalText();
  const more = count - titles.length;
  const named = titles.map((title) => `“${title}”`);
  const all = list(more > 0 ? [...named, text('fiche.removal.more', { more })] : named);
  return (
    <Typography tag="p" textColor="neutral800">
      {text(USED_BY[type] ?? 'fiche.removal.used-by-others', { name, count, titles: all })}
    </Typography>
  );
}

const USED_BY: Partial<Record<string, TextKey>> = {
  [PROJECT]: 'fiche.removal.used-by-projects',
  'api::subsector.subsector': 'fiche.removal.used-by-subsectors',
};

/** Terms of the same type, found by what people type. */
function Instead({ uid, documentId, onReplacement }: Omit<Props, 'name'>) {
  const { text } = useRemovalText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const terms = useEntries(uid, DEFAULT_LOCALE, search);
  const choose = (value: string | undefined) => {
    setChosen(value);
    onReplacement(value ?? '');
  };
  return (
    <Field.Root hint={text('fiche.removal.instead-hint')}>
      <Field.Label>{text('fiche.removal.instead')}</Field.Label>
      <Combobox
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={chosen}
        onChange={choose}
        onClear={() => choose(undefined)}
        onInputChange={(event) => setSearch(event.currentTarget.value)}
      >
        {terms
          .filter((term) => term.documentId !== documentId)
          .map((term) => (
            <ComboboxOption key={term.documentId} value={term.documentId}>
              {term.name}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
