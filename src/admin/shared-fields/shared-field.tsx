import { Box, Field, Link } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { NavLink, useLocation } from 'react-router-dom';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { SchemaAttribute } from '../panel-store';
import { useText } from '../texts';
import { useLanguageName } from '../use-language-name';
import { RelatedNames } from './related-names';
import { ReadOnlyList } from './read-only-list';
import { SharedEntries, SharedScalar } from './shared-value';
import { useBase } from './use-base';

/** What the content manager tells an input. */
export interface InputProps {
  /** The attribute; the input's own name is another's. */
  of: string;
  label: string;
  attribute: SchemaAttribute;
  mainField?: { name: string };
}

/** A shared field in a translation: what the base says, to be read, and where it is changed. */
export function SharedField({ of: name, label, attribute, mainField }: InputProps) {
  const base = useBase();
  const value = base.values[name];
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      {attribute.type === 'relation' ? (
        <ReadOnlyList label={label}>
          <RelatedNames base={base} name={name} mainField={mainField?.name ?? 'documentId'} />
        </ReadOnlyList>
      ) : attribute.type === 'component' ? (
        <ReadOnlyList label={label}>
          <SharedEntries value={value} />
        </ReadOnlyList>
      ) : (
        <SharedScalar value={value} type={attribute.type} />
      )}
      <WhereItIsChanged />
    </Field.Root>
  );
}

/** “Same in all languages: change it in English”, with a way there. */
export function WhereItIsChanged() {
  const text = useText();
  const { pathname } = useLocation();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: object } }>();
  const language = useLanguageName()(DEFAULT_LOCALE);
  const search = new URLSearchParams({ 'plugins[i18n][locale]': DEFAULT_LOCALE });
  return (
    <Box paddingTop={1} key={JSON.stringify(query.plugins)}>
      <Link tag={NavLink} to={`${pathname}?${search}`}>
        {text('fiche.shared.where', { language })}
      </Link>
    </Box>
  );
}
