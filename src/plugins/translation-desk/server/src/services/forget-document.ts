import type { Core } from '@strapi/strapi';
import { isRecord } from '#domain/records';
import { handOverStore } from '../adapters/hand-over-store';
import { noteStore } from '../adapters/note-store';
import type { TranslatableType } from '#translation-desk/translatable-type';

/** Forgets what was said of a document's translations in locales that it has no version in any more. */
export async function forgetDocument(
  strapi: Core.Strapi,
  { uid }: TranslatableType,
  documentId: string,
): Promise<void> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId }, select: ['locale'] });
  const left = rows.filter(isRecord).map(({ locale }) => String(locale));
  await noteStore(strapi).forget({ uid, documentId }, left);
  await handOverStore(strapi).forget({ uid, documentId }, left);
}
