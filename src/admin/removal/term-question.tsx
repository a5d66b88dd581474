import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useLoad } from '#kit/load';
import { useFindUsesQuery, useListTermsQuery, type Uses } from './removal-api';
import { useRemovalText } from './use-removal-text';

interface Props {
  uid: string;
  documentId: string;
  name: string;
  onReplacement(documentId: string): void;
}

/** How many projects have a term, what some are called, and what they should have instead. */
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
      return uses.data.count === 0 ? (
        <Typography tag="p" textColor="neutral800">
          {text('fiche.removal.unused', { name })}
        </Typography>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <InUse name={name} uses={uses.data} />
          <Instead uid={uid} documentId={documentId} onReplacement={onReplacement} />
        </Flex>
      );
    default:
      return uses satisfies never;
  }
}

function InUse({ name, uses: { count, titles } }: { name: string; uses: Uses }) {
  const { text, list } = useRemovalText();
  const more = count - titles.length;
  const named = titles.map((title) => `“${title}”`);
  const projects = list(more > 0 ? [...named, text('fiche.removal.more', { more })] : named);
  return (
    <Typography tag="p" textColor="neutral800">
      {text('fiche.removal.used', { name, count, projects })}
    </Typography>
  );
}

function Instead({ uid, documentId, onReplacement }: Omit<Props, 'name'>) {
  const { text } = useRemovalText();
  const { data: terms = [] } = useListTermsQuery(uid);
  const [chosen, setChosen] = useState<string>();
  const choose = (value: string | number) => {
    setChosen(String(value));
    onReplacement(String(value));
  };
  return (
    <Field.Root hint={text('fiche.removal.instead-hint')}>
      <Field.Label>{text('fiche.removal.instead')}</Field.Label>
      <SingleSelect value={chosen} onChange={choose}>
        {terms
          .filter((term) => term.documentId !== documentId)
          .map((term) => (
            <SingleSelectOption key={term.documentId} value={term.documentId}>
              {term.name ?? term.documentId}
            </SingleSelectOption>
          ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
