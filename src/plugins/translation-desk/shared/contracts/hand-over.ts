import type { Locale } from '#domain/locale';
import type { Author } from './author';
import type { DocumentKey } from './unit';

/** Who works on a document in a locale until when, and whether it waits for whoever may publish. */
export interface HandOver {
  assignee: Person | null;
  /** ISO 8601, a day. */
  due: string | null;
  /** Somebody said that it is translated; a publication ends that. ISO 8601. */
  ready: { by: Author; at: string } | null;
  /** Why it was sent back when it was last ready. */
  sentBack: { by: Author; at: string; reason: string } | null;
}

/** Somebody who works in the panel. */
export interface Person {
  id: number;
  name: string;
}

/** `PUT /translation-desk/documents/:uid/:documentId/hand-over?locale=az` */
export type HandOverRequest =
  | { kind: 'ready' }
  | { kind: 'not-ready' }
  | { kind: 'send-back'; reason: string }
  /** Whoever may publish assigns to anybody, whoever translates to themselves. */
  | { kind: 'assign'; assignee: number | null; due: string | null };

export interface HandOverResponse {
  data: HandOver;
}

/** `GET /translation-desk/waiting`: what waits for the publication by the person, by locale. */
export interface WaitingResponse {
  data: { locale: Locale; name: string; documents: number }[];
}

/** `GET /translation-desk/people`: to whom a document can be assigned. */
export interface PeopleResponse {
  data: Person[];
}

/** `POST /translation-desk/publish?locale=az` */
export interface PublishRequest {
  documents: DocumentKey[];
}

export interface PublishResponse {
  data: {
    published: number;
    /** Those that couldn't be, with the reason in words. */
    refused: (DocumentKey & { reason: string })[];
  };
}
