import { useQueryParams } from '@strapi/strapi/admin';
import { DEFAULT_LOCALE } from '#domain/locale';

/** Whether the form is of the language that says what all languages share. */
export function useIsBase(): boolean {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return (query.plugins?.i18n?.locale ?? DEFAULT_LOCALE) === DEFAULT_LOCALE;
}
