import type { TextChange } from '#domain/diff-words';
import type { Locale, TextDirection } from '#domain/locale';
import type { Author } from './author';
import type { CheckFinding } from './check';
import type { HandOver } from './hand-over';
import type { DeskNote } from './note';
import type { Progress } from './progress';
import type { Suggestion } from './suggestion';
import type { DeskTerm } from './term';
import type { Codes, DocumentKey, TranslationState, UnitRole, UnitState } from './unit';

/** `GET /translation-desk/locales`: the locales that the person may edit. */
export interface DeskLocale {
  code: Locale;
  name: string;
  direction: TextDirection;
  progress: Progress;
}

export interface ListLocalesResponse {
  data: DeskLocale[];
}

/**
 * `GET /translation-desk/baseline`: how many documents of those that there are the desk knows, while it gets to know
 * them behind the server; null: all.
 */
export interface BaselineProgress {
  done: number;
  total: number;
}

export interface BaselineResponse {
  data: BaselineProgress | null;
}

export const HAND_OVER_FILTERS = ['ready', 'mine'] as const;

/** `GET /translation-desk/documents`: what is to do in a locale, what readers see first. */
export interface ListDocumentsQuery {
  locale: Locale;
  state?: TranslationState;
  /** Uid of a content type. */
  type?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** `ready`: somebody said that it is translated. `mine`: it is assigned to whoever asks. */
  handOver?: (typeof HAND_OVER_FILTERS)[number];
  /** Part of the title in the default locale. */
  search?: string;
  /** From 1. */
  page: number;
  pageSize: number;
}

export interface DeskDocument extends DocumentKey {
  typeName: string;
  title: string | null;
  isPublished: boolean;
  progress: Progress;
  wordsToDo: number;
  /** ISO 8601. */
  sourceChangedAt: string;
  handOver: HandOver;
  mayPublish: boolean;
}

export interface ListDocumentsResponse {
  data: DeskDocument[];
  meta: {
    pagination: { page: number; pageSize: number; total: number };
    types: { uid: string; name: string }[];
  };
}

/** `GET /translation-desk/documents/:uid/:documentId?locale=az`: a document unit by unit. */
export interface DeskUnit {
  id: string;
  role: UnitRole;
  source: string;
  codes: Codes;
  /** Null: not translated. */
  target: string | null;
  /** Fingerprint of the target as loaded, empty where there is none: goes back with a save. */
  was: string;
  state: UnitState;
  limit: number | null;
  /** From the source it was translated from to today's; null where it isn't outdated. */
  changes: TextChange[] | null;
  /** Names in the source, as the taxonomies have them. */
  terms: DeskTerm[];
  findings: CheckFinding[];
  notes: DeskNote[];
  /** From the translation that is published to the draft; null where nothing else is, or none is published. */
  published: TextChange[] | null;
}

export interface DeskField {
  name: string;
  label: string;
  hint: string;
  state: TranslationState | null;
  /** Who wrote its translation last, and when (ISO 8601); null: it has none. */
  written: { by: Author; at: string } | null;
  isWritable: boolean;
  /** It was written past its source's structure: readers are given it as it is. */
  isWhole: boolean;
  units: DeskUnit[];
  /** Texts of the translation that belong to nothing in the source any more. */
  extras: string[];
}

export interface GetDocumentResponse {
  data: DocumentKey & {
    title: string | null;
    typeName: string;
    source: { locale: Locale; direction: TextDirection; isPublished: boolean; updatedAt: string };
    target: { locale: Locale; direction: TextDirection; exists: boolean };
    fields: DeskField[];
    /** About texts that are gone. */
    looseNotes: DeskNote[];
    /** Whether the person may say something of a unit. */
    mayNote: boolean;
    handOver: HandOver;
    /** Whether the person may say that it is ready: of what has drafts. */
    mayHandOver: boolean;
    mayPublish: boolean;
    mayReview: boolean;
    /** Whether a machine can fill what is empty, and the person may have it do so. */
    mayFill: boolean;
  };
}

/** `PUT /translation-desk/documents/:uid/:documentId?locale=az`: saves units into the locale's draft. */
export interface SavedUnit {
  id: string;
  /** Tagged text; blank takes the translation back. */
  text: string;
  /** As loaded. */
  was: string;
  /** That the text is right for today's source: accepted as still valid, or reviewed. */
  confirmed?: boolean;
}

export interface SaveDocumentRequest {
  units: SavedUnit[];
  /** Leave out texts that belong to nothing in the source any more; without it, fields that have some are refused. */
  dropExtras?: boolean;
  publish?: boolean;
}

/** A unit that wasn't saved. `source-changed` and `target-changed`: by somebody else, since it was loaded. */
export type RefusedUnit = { id: string } & (
  | { reason: 'source-changed' }
  | { reason: 'target-changed'; now: string | null }
  | { reason: 'broken'; errors: CheckFinding[] }
  | { reason: 'forbidden' }
  | { reason: 'has-extras'; extras: string[] }
);
export interface SaveDocumentResponse {
  data: { saved: string[]; refused: RefusedUnit[]; published: boolean };
}

/** `GET /translation-desk/documents/:uid/:documentId/states`: each locale's, for the side panel. */
export interface LocaleState {
  locale: Locale;
  name: string;
  state: TranslationState | null;
  fields: {
    name: string;
    label: string;
    state: TranslationState;
    /** As of `DeskField`. */
    isWhole: boolean;
  }[];
  mayEdit: boolean;
}

export interface GetStatesResponse {
  data: LocaleState[];
}

/** `POST /translation-desk/check`: what the checks say of a text as a translation of a unit. */
export interface CheckTextRequest {
  source: { text: string; codes: Codes; limit: number | null; role: UnitRole };
  target: string;
  /** Of the target. */
  locale: Locale;
}

export interface CheckTextResponse {
  data: CheckFinding[];
}

/** `GET /translation-desk/documents/:uid/:documentId/suggestions?locale=az&unit=title` */
export interface ListSuggestionsResponse {
  data: Suggestion[];
}
