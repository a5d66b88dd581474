import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { concernedBy, writeMail, type HandOverEvent, type Mail } from '../domain/hand-over/write-mail';
import { loadPerson, loadPublishers, personOf, type DeskPerson } from './people';

/**
 * Tells whom it concerns by mail, where a server for it is set up: who was assigned a document, who may publish one that
 * somebody said is ready, and who said so where it is sent back. Each in their language of the panel. A mail that can't be
 * sent stops nothing; the log says so.
 */
export async function tellByMail(strapi: Core.Strapi, event: HandOverEvent): Promise<void> {
  if (!strapi.config.get('plugin::email.isConfigured', false)) return;
  const by = personOf(event.by);
  const person = (await loadPerson(strapi, by))?.name ?? event.by;
  const address = addressOf(strapi, event);
  for (const { id, email, language } of await loadConcerned(strapi, event)) {
    const mail = writeMail(event, { person, language, address });
    if (mail && id !== by) await send(strapi, email, mail);
  }
}

async function loadConcerned(strapi: Core.Strapi, event: HandOverEvent): Promise<DeskPerson[]> {
  const concerned = concernedBy(event);
  if (concerned === null) return [];
  const { uid, locale } = event.document;
  if (concerned === 'publishers') return loadPublishers(strapi, uid, locale);
  const person = await loadPerson(strapi, 'id' in concerned ? concerned.id : personOf(concerned.sign));
  return person ? [person] : [];
}

function addressOf(strapi: Core.Strapi, { document: { uid, documentId, locale } }: HandOverEvent): string {
  const base: string = strapi.config.get('admin.absoluteUrl', '');
  const path = [locale, uid, documentId].map(encodeURIComponent).join('/');
  return `${base}/plugins/translation-desk/${path}`;
}

async function send(strapi: Core.Strapi, to: string, mail: Mail): Promise<void> {
  try {
    await strapiServices(strapi).email.send({ to, ...mail });
  } catch (error) {
    strapi.log.error(`translation-desk: a mail couldn't be sent: ${String(error)}`);
  }
}
