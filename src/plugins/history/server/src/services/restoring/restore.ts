import type { Core, UID } from '@strapi/strapi';
import { isRecord, toRecords } from '#domain/records';
import type { HistoryAccess } from '#history/access';
import type { DocumentKey } from '#history/reading';
import type { RestorePlan, RestoreRequest } from '#history/restoring';
import { because } from '../recording/because';
import { planRestore, type LocaleWrite } from './plan-restore';

/** Thrown to take a trial back. */
class TrialOver extends Error {}

/** What going back would do, tried on the database and taken back: what today's rules say to it is part of the plan. */
export async function planOf(
  strapi: Core.Strapi,
  access: HistoryAccess,
  key: DocumentKey,
  request: RestoreRequest,
): Promise<RestorePlan> {
  const writes = await planRestore(strapi, access, key, request);
  const locales = writes.map(({ plan }) => plan);
  try {
    await strapi.db.transaction(async () => {
      await write(strapi, key, writes, request);
      throw new TrialOver();
    });
  } catch (error) {
    if (!(error instanceof TrialOver)) return { locales, refused: refusals(error) };
  }
  return { locales, refused: [] };
}

/** Goes back, in the drafts: all of the plan, or nothing where today's rules refuse any of it. Readers see nothing of it. */
export async function restore(
  strapi: Core.Strapi,
  access: HistoryAccess,
  key: DocumentKey,
  request: RestoreRequest,
): Promise<RestorePlan> {
  return strapi.db.transaction(async () => {
    const writes = await planRestore(strapi, access, key, request);
    await write(strapi, key, writes, request);
    return { locales: writes.map(({ plan }) => plan), refused: [] };
  });
}

async function write(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  writes: readonly LocaleWrite[],
  { moment }: RestoreRequest,
): Promise<void> {
  await because({ kind: 'restore', of: String(moment) }, async () => {
    for (const { plan, data } of writes)
      if (Object.keys(data).length > 0)
        await strapi
          .documents(uid as UID.ContentType)
          .update({ documentId, ...(plan.locale === '' ? {} : { locale: plan.locale }), data });
  });
}

/** The words of today's rules, field by field where they say so. @throws what is no refusal */
function refusals(error: unknown): RestorePlan['refused'] {
  if (
    !(error instanceof Error) ||
    !['ValidationError', 'ApplicationError', 'YupValidationError'].includes(error.name)
  )
    throw error;
  const details: unknown = 'details' in error ? error.details : null;
  const each = isRecord(details) ? toRecords(details['errors']) : [];
  const found = each.map(({ path, message }) => ({
    field: Array.isArray(path) ? path.join('.') : String(path ?? ''),
    message: String(message),
  }));
  return found.length > 0 ? found : [{ field: '', message: error.message }];
}
