import type { Core } from '@strapi/strapi';
import type { HandOverRequest } from '#translation-desk/hand-over';
import { strapiServices } from '#strapi/services';
import { loadPeople, personOf, type DeskPerson } from './people';

/** What happened to a document between who translates and who publishes. */
export interface HandOverEvent {
  document: { uid: string; documentId: string; title: string | null; locale: string };
  request: HandOverRequest;
  /** Sign of who did it: nobody is told of what they did themselves. */
  by: string;
  /** Sign of who said that it is ready; null where nobody did. */
  translator: string | null;
}

/**
 * Tells whom it concerns by mail, where a server for it is set up: who was assigned a document, and who said that one is
 * ready which is sent back. A mail that can't be sent stops nothing; the log says so.
 */
export async function tellByMail(strapi: Core.Strapi, event: HandOverEvent): Promise<void> {
  if (!strapi.config.get('plugin::email.isConfigured', false)) return;
  const mail = mailOf(event);
  const to = mail && (await loadPeople(strapi)).find(({ id }) => id === mail.to);
  if (!mail || !to || personOf(event.by) === to.id) return;
  try {
    await strapiServices(strapi).email.send(toMessage(strapi, to, mail, event));
  } catch (error) {
    strapi.log.error(`translation-desk: a mail couldn't be sent: ${String(error)}`);
  }
}

interface Mail {
  /** Number of an admin user. */
  to: number;
  subject: string;
  text: string;
}

function mailOf({ document, translator, request }: HandOverEvent): Mail | null {
  const name = `“${document.title ?? document.documentId}” (${document.locale})`;
  switch (request.kind) {
    case 'assign': {
      if (request.assignee === null) return null;
      const until = request.due === null ? '' : ` It is due on ${request.due}.`;
      return {
        to: request.assignee,
        subject: `Translate ${name}`,
        text: `${name} was assigned to you for translation.${until}`,
      };
    }
    case 'send-back': {
      const to = translator === null ? null : personOf(translator);
      if (to === null) return null;
      return { to, subject: `Sent back: ${name}`, text: `${name} was sent back:\n\n${request.reason}` };
    }
    case 'ready':
    case 'not-ready':
      return null;
    default:
      return request satisfies never;
  }
}

function toMessage(
  strapi: Core.Strapi,
  to: DeskPerson,
  { subject, text }: Mail,
  { document: { uid, documentId, locale } }: HandOverEvent,
) {
  const base: string = strapi.config.get('admin.absoluteUrl', '');
  const path = [locale, uid, documentId].map(encodeURIComponent).join('/');
  return { to: to.email, subject, text: `${text}\n\n${base}/plugins/translation-desk/${path}\n` };
}
