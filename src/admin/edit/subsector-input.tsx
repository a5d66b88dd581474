import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField, useForm, useQueryParams } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord } from '#domain/records';
import { useText } from '../texts';
import { chosenDocument, relateTo } from './relation-value';
import { useGetRelatedQuery, useListSubsectorsQuery } from './subsector-api';

interface Props {
  name?: string;
  label?: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  disabled?: boolean;
}

/** The subsectors of the area that the form has chosen, and no others; one of another area stays in sight until it is changed. */
export function SubsectorInput({ name = 'subsector', label = '', hint, labelAction, disabled }: Props) {
  const text = useText();
  const { id = 'create' } = useParams();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? DEFAULT_LOCALE;
  const field = useField<unknown>(name);
  const areaValue = useForm('SubsectorInput', ({ values }) =>
    isRecord(values) ? values.priorityArea : null,
  );
  const ofDocument = { documentId: id, locale };
  const skip = { skip: id === 'create' };
  const { data: stored = null } = useGetRelatedQuery({ ...ofDocument, field: name }, skip);
  const { data: storedArea = null } = useGetRelatedQuery({ ...ofDocument, field: 'priorityArea' }, skip);
  const area = chosenDocument(areaValue, storedArea);
  const { data: ofArea = [] } = useListSubsectorsQuery({ area: area ?? '', locale }, { skip: area === null });

  const chosen = chosenDocument(field.value, stored);
  const isForeign = chosen !== null && !ofArea.some(({ documentId }) => documentId === chosen);
  const options = isForeign && stored?.documentId === chosen ? [stored, ...ofArea] : area ? ofArea : [];
  const choose = (documentId: string | null) =>
    field.onChange(name, relateTo(options.find((one) => one.documentId === documentId) ?? null, stored));
  return (
    <Field.Root name={name} hint={area ? hint : text('fiche.subsector.no-area')} error={field.error}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={chosen ?? ''}
        placeholder={text('fiche.subsector.choose')}
        disabled={disabled || options.length === 0}
        onChange={(documentId) => choose(String(documentId))}
        onClear={() => choose(null)}
        clearLabel={text('fiche.subsector.clear')}
      >
        {options.map(({ documentId, name: option }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {option}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
