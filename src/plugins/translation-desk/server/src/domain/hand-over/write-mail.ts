import { element } from '#print/html/element';
import { escapeText } from '#print/html/escape';
import type { HandOverRequest } from '#translation-desk/hand-over';
import { mailLanguage, mailTexts, type MailText, type MailTexts } from './mail-texts';

/** What happened to a document between who translates and who publishes. */
export interface HandOverEvent {
  document: { uid: string; documentId: string; title: string | null; locale: string };
  request: HandOverRequest;
  /** Sign of who did it: nobody is told of what they did themselves. */
  by: string;
  /** Sign of who said that it is ready; null where nobody did. */
  translator: string | null;
}

/** Whom it concerns: a person by the ledger's sign or by their number, or all who may publish the locale. */
export type Concerned = { sign: string } | { id: number } | 'publishers' | null;

export function concernedBy({ request, translator }: HandOverEvent): Concerned {
  switch (request.kind) {
    case 'assign':
      return request.assignee === null ? null : { id: request.assignee };
    case 'ready':
      return 'publishers';
    case 'send-back':
      return translator === null ? null : { sign: translator };
    case 'not-ready':
      return null;
    default:
      return request satisfies never;
  }
}

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** Who is told, and of whom. */
export interface Addressed {
  /** Name of who did it. */
  person: string;
  /** The reader's language of the panel; null: none chosen. */
  language: string | null;
  /** Of the document at the desk. */
  address: string;
}

/** The mail in a language of the panel; null where nobody is told. */
export function writeMail(event: HandOverEvent, { person, language, address }: Addressed): Mail | null {
  const spoken = mailLanguage(language);
  const said = say(event, person, mailTexts(spoken));
  if (!said) return null;
  const link = element('p', {}, element('a', { href: address }, escapeText(address)));
  const paragraphs = said.text.split('\n\n').map((paragraph) => element('p', {}, escapeText(paragraph)));
  return {
    subject: said.subject,
    text: `${said.text}\n\n${address}\n`,
    html: element('div', { lang: spoken }, [...paragraphs, link].join('')),
  };
}

function say({ document, request }: HandOverEvent, person: string, texts: MailTexts): MailText | null {
  const name = `“${document.title ?? document.documentId}” (${document.locale})`;
  const put = ({ subject, text }: MailText, reason = ''): MailText => ({
    subject: fill(subject, { document: name }),
    text: fill(text, { document: name, person, reason }),
  });
  switch (request.kind) {
    case 'assign': {
      const said = put(texts.assigned);
      const due = request.due === null ? '' : ` ${fill(texts.due, { day: request.due })}`;
      return { ...said, text: said.text + due };
    }
    case 'ready':
      return put(texts.ready);
    case 'send-back':
      return put(texts.sentBack, request.reason);
    case 'not-ready':
      return null;
    default:
      return request satisfies never;
  }
}

/** All at once: what is put in is never read for places to put something in. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
