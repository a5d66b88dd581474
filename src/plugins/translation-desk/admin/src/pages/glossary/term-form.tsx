import { Box, Button, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { useProblemText } from '#kit/problem-text';
import { DEFAULT_LOCALE, type TextDirection } from '#domain/locale';
import type { DeskLocale } from '#translation-desk/desk';
import type { GlossaryTerm } from '#translation-desk/glossary';
import { usePutTermMutation } from '../../api/desk-api';
import { useText } from '../../text/use-text';

interface Props {
  /** Null: a new one. */
  term: GlossaryTerm | null;
  locale: DeskLocale;
  onDone(): void;
}

const EMPTY = { source: '', target: '', forbidden: '', note: '' };

/** One term; what mustn't be used is written with commas between. */
export function TermForm({ term, locale, onDone }: Props) {
  const text = useText();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [put, { isLoading }] = usePutTermMutation();
  const [values, setValues] = useState(term ? { ...term, forbidden: term.forbidden.join(', ') } : EMPTY);
  const { source, target, forbidden, note } = values;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const words = forbidden.split(',').map((word) => word.trim());
    const request = { source, target, note, forbidden: words.filter((word) => word !== '') };
    try {
      await put({ locale: locale.code, request }).unwrap();
      setValues(EMPTY);
      onDone();
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  }

  const field = (name: keyof typeof EMPTY, lang?: string, dir: TextDirection | 'auto' = 'auto') => (
    <Grid.Item col={3} s={6} xs={12} alignItems="stretch">
      <Field.Root
        name={name}
        width="100%"
        hint={name === 'forbidden' ? text('glossary.forbidden.hint') : undefined}
      >
        <Field.Label>{text(`glossary.${name}`)}</Field.Label>
        <TextInput
          lang={lang}
          dir={dir}
          maxLength={name === 'note' ? 1000 : 200}
          value={values[name]}
          // The term is what it is known by: another is another term.
          disabled={name === 'source' && term !== null}
          onChange={({ target: input }) => setValues({ ...values, [name]: input.value })}
        />
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );

  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <form onSubmit={(event) => void save(event)}>
        <Grid.Root gap={4}>
          {field('source', DEFAULT_LOCALE)}
          {field('target', locale.code, locale.direction)}
          {field('forbidden', locale.code, locale.direction)}
          {field('note')}
        </Grid.Root>
        <Flex gap={2} justifyContent="flex-end" paddingTop={4}>
          {term ? (
            <Button variant="tertiary" onClick={onDone}>
              {text('glossary.cancel')}
            </Button>
          ) : null}
          <Button type="submit" loading={isLoading} disabled={source.trim() === '' || target.trim() === ''}>
            {text(term ? 'glossary.save' : 'glossary.add')}
          </Button>
        </Flex>
      </form>
    </Box>
  );
}
