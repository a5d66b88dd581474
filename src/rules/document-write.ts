import type { Modules, UID } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { FieldError } from './field-errors';
import { DEFAULT_LOCALE } from '#domain/locale';

/** A call of Strapi's Document Service that writes, in the terms that the rules speak. */
export interface DocumentWrite {
  uid: UID.ContentType;
  action: 'create' | 'update' | 'clone' | 'publish';
  /** Null when a new document is made. */
  documentId: string | null;
  /** The locales written; `'*'` is every one that the document has. */
  locales: Locale[] | '*';
  /** What the caller sent; rules may fill it in. Empty for `publish`. */
  data: Record<string, unknown>;
  /** Whether readers see the result. */
  publishes: boolean;
  /** What is outside the limits of the schema: said together with what else is wrong, or by itself. */
  outside: FieldError[];
}

/** The write that a Document Service call is, or null where it only reads or removes. */
export function toDocumentWrite(context: Modules.Documents.Middleware.Context): DocumentWrite | null {
  const params = context.params as WriteParams;
  switch (context.action) {
    case 'create':
    case 'update':
    case 'clone':
      params.data ??= {};
      return {
        ...whereOf(context.uid, params),
        action: context.action,
        data: params.data,
        publishes: params.status === 'published',
        outside: [],
      };
    case 'publish':
      return { ...whereOf(context.uid, params), action: 'publish', data: {}, publishes: true, outside: [] };
    default:
      return null;
  }
}

interface WriteParams {
  documentId?: string;
  locale?: Locale | Locale[] | null;
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
}

function whereOf(uid: UID.ContentType, { documentId, locale }: WriteParams) {
  return { uid, documentId: documentId ?? null, locales: toLocales(locale) };
}

function toLocales(locale: WriteParams['locale']): Locale[] | '*' {
  if (locale === '*') return '*';
  return Array.isArray(locale) ? locale : [locale || DEFAULT_LOCALE];
}
