import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { wasDiscarded } from './discarded';
import { typedOver, type FormMoment } from './keep-typed';

/**
 * Stands in each form, unseen. A form is filled anew whenever its document is loaded again, be it because something
 * else was saved or somebody else has written: what people have typed and not saved is put back on top.
 */
export function KeepTypedValues() {
  const initial = useForm('KeepTypedValues', (form) => form.initialValues as FormMoment['initial']);
  const values = useForm('KeepTypedValues', (form) => form.values as FormMoment['values']);
  const onChange = useForm('KeepTypedValues', (form) => form.onChange);
  const before = useRef<FormMoment>({ initial, values });

  useEffect(() => {
    const last = before.current;
    before.current = { initial, values };
    if (last.initial === initial || wasDiscarded()) return;
    for (const [name, typed] of typedOver(last, values)) onChange(name, typed);
  }, [initial, values, onChange]);

  return null;
}
