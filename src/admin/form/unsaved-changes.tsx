import { useAuth, useForm, useQueryParams } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../texts';
import { typedOver, type FormMoment } from './keep-typed';
import { forget, keep, readKept, toPlace, type Changes } from './kept-changes';

/** Keeps what is typed in a form until it is saved, and offers it to whoever comes back to the form: a session may end. */
export function UnsavedChanges() {
  const place = usePlace();
  const initial = useForm('UnsavedChanges', (form) => form.initialValues as FormMoment['initial']);
  const values = useForm('UnsavedChanges', (form) => form.values as FormMoment['values']);
  const modified = useForm('UnsavedChanges', (form) => form.modified);
  const disabled = useForm('UnsavedChanges', (form) => form.disabled);
  const onChange = useForm('UnsavedChanges', (form) => form.onChange);
  const [offer, setOffer] = useState<Changes | null>(() => readKept(place));
  const wasModified = useRef(false);

  useEffect(() => {
    if (disabled) return;
    if (modified) keep(place, typedOver({ initial, values }, initial));
    else if (wasModified.current) forget(place);
    wasModified.current = modified;
  }, [place, initial, values, modified, disabled]);

  if (!offer || disabled) return null;
  const answer = (changes: Changes) => {
    setOffer(null);
    if (changes.length === 0) forget(place);
    for (const [name, value] of changes) onChange(name, value);
  };
  return <Offer fields={offer.length} onRestore={() => answer(offer)} onForget={() => answer([])} />;
}

function Offer({ fields, onRestore, onForget }: { fields: number; onRestore(): void; onForget(): void }) {
  const text = useText();
  return (
    <Box
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={3}
      marginTop={2}
      width="100%"
      role="status"
    >
      <Typography textColor="neutral800">{text('fiche.form.unsaved', { fields })}</Typography>
      <Flex gap={2} marginTop={2} wrap="wrap">
        <Button size="S" onClick={onRestore}>
          {text('fiche.form.unsaved.restore')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onForget}>
          {text('fiche.form.unsaved.forget')}
        </Button>
      </Flex>
    </Box>
  );
}

function usePlace(): string {
  const person = useAuth('UnsavedChanges', ({ user }) => user?.id);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return toPlace(person, query.plugins?.i18n?.locale);
}
