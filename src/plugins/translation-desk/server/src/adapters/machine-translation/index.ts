import type { Core } from '@strapi/strapi';
import type { TranslationProvider } from '../../domain/machine-translation/translation-provider';
import type { DeskConfig } from '../../config';
import { libreTranslate } from './libre-translate';

/** The machine that is set up; null where none is. */
export function translationProvider(strapi: Core.Strapi): TranslationProvider | null {
  const options = strapi.plugin('translation-desk').config<DeskConfig['libreTranslate']>('libreTranslate');
  return options.url === null ? null : libreTranslate({ ...options, url: options.url });
}
