import type { Core } from '@strapi/strapi';
import type { Ability } from '#domain/ability';
import type { Locale } from '#domain/locale';
import type { WorkTally } from '#domain/work-tally';
import type { Access } from './access';
import type { CheckFinding } from './check';
import type {
  BaselineProgress,
  CheckTextRequest,
  DeskLocale,
  GetDocumentResponse,
  ListDocumentsQuery,
  ListDocumentsResponse,
  LocaleState,
  SaveDocumentRequest,
  SaveDocumentResponse,
} from './desk';
import type { ExportRequest, ImportReport } from './exchange-requests';
import type { GlossaryTerm, MemoryReport } from './glossary';
import type { HandOver, HandOverRequest, Person, PublishResponse, WaitingResponse } from './hand-over';
import type { ImportDecision, ImportPlan } from './import-plan';
import type { FillReport } from './machine-translation';
import type { AddNoteRequest, DeskNote } from './note';
import type { Suggestion } from './suggestion';
import type { TermTexts } from './term';
import type { DocumentKey } from './unit';

/** What a person does at the desk. Null: there is no such document, or none that they may read. */
export interface DeskService {
  /** What an admin user may do, by the abilities of their request. */
  accessOf(ability: Ability): Access;
  /** What the holder of a token may do that is granted the route. */
  fullAccess: Access;
  listLocales(access: Access): Promise<DeskLocale[]>;
  listDocuments(access: Access, query: ListDocumentsQuery): Promise<ListDocumentsResponse>;
  getDocument(access: Access, key: DocumentKey, locale: Locale): Promise<GetDocumentResponse['data'] | null>;
  getStates(access: Access, key: DocumentKey): Promise<LocaleState[] | null>;
  listSuggestions(access: Access, key: DocumentKey, locale: Locale, unit: string): Promise<Suggestion[]>;
  checkText(request: CheckTextRequest): Promise<CheckFinding[]>;
  saveDocument(
    access: Access,
    key: DocumentKey,
    locale: Locale,
    request: SaveDocumentRequest,
  ): Promise<SaveDocumentResponse['data'] | null>;
  /** Says something of a unit's translation; answers its thread. */
  addNote(
    access: Access,
    key: DocumentKey,
    locale: Locale,
    request: AddNoteRequest,
  ): Promise<DeskNote[] | null>;
  /** Has a machine fill the units without text. */
  fillDocument(access: Access, key: DocumentKey, locale: Locale): Promise<FillReport | null>;
}

export interface ExportedFile {
  name: string;
  mime: string;
  bytes: Buffer;
}

/** XLIFF out and in; an archive of such files counts as one. */
export interface ExchangeService {
  /** The units asked for as a file; documents without any are left out. */
  exportUnits(access: Access, request: ExportRequest): Promise<ExportedFile>;
  /** What an import would do. */
  planImport(access: Access, bytes: Uint8Array): Promise<ImportPlan>;
  /** Plans anew and carries the plan out in one transaction: all of it is written, or nothing. */
  applyImport(access: Access, bytes: Uint8Array, decisions: readonly ImportDecision[]): Promise<ImportReport>;
  /** How many imports are being planned and written, and were since the start. */
  imports(): Readonly<Record<'plan' | 'write', WorkTally>>;
}

/** Between who translates and who publishes. */
export interface HandOverService {
  /** Null: there is no such document, or none that the person may read. `forbidden`: it is for others to do. */
  change(
    access: Access,
    key: DocumentKey,
    locale: Locale,
    request: HandOverRequest,
  ): Promise<HandOver | 'forbidden' | null>;
  listWaiting(access: Access): Promise<WaitingResponse['data']>;
  listPeople(): Promise<Person[]>;
  /** Publishes documents, each by itself. */
  publishMany(access: Access, locale: Locale, keys: readonly DocumentKey[]): Promise<PublishResponse['data']>;
}

/** How the portal calls things in each locale. */
export interface GlossaryService {
  list(locale: Locale): Promise<GlossaryTerm[]>;
  mayEdit(access: Access, locale: Locale): boolean;
  /** Writes a term, over the one with the same words in the source; answers all. */
  put(locale: Locale, term: TermTexts): Promise<GlossaryTerm[]>;
  remove(locale: Locale, id: number): Promise<GlossaryTerm[]>;
  /** The glossary and the taxonomies' names as TBX. */
  exportTbx(access: Access, locale: Locale): Promise<ExportedFile>;
}

/** What is translated, for other tools, and what other tools have translated, for suggestions. */
export interface MemoryService {
  exportTmx(access: Access, locale: Locale): Promise<ExportedFile>;
  importTmx(access: Access, bytes: Uint8Array): Promise<MemoryReport>;
}

/** What each translation was made from. */
export interface LedgerService {
  /** Keeps the desk's tables in step with every write from now on. */
  watchWrites(): void;
  /** Takes what documents say as where the desk begins; of many documents it goes on behind the server. */
  takeBaseline(): Promise<void>;
  /** How far that is; null: nothing goes on. */
  baselineProgress(): BaselineProgress | null;
  stopBaseline(): Promise<void>;
  /**
   * Runs `work` and has somebody look at each translation that it wrote with other words than before. Asks for an open
   * transaction, in which the Document Service is called.
   */
  reviewNew<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Who wrote the translations of these documents last, field by field. */
  listWritten(uid: string, documentIds: readonly string[]): Promise<WrittenTranslation[]>;
}

/** A field of a document in a locale, and who wrote what it says. */
export interface WrittenTranslation {
  documentId: string;
  locale: Locale;
  field: string;
  /** `admin:3`, `api-token:7`, `system`, or `baseline`. */
  by: string;
  /** ISO 8601. */
  at: string;
  needsReview: boolean;
}

/** What the plugin does for others and for its own controllers, by the names that Strapi knows it by. */
export interface TranslationDeskServices {
  desk: DeskService;
  exchange: ExchangeService;
  glossary: GlossaryService;
  handOver: HandOverService;
  memory: MemoryService;
  ledger: LedgerService;
}

/** The plugin's services: the only way to them. */
export function servicesOf(strapi: Core.Strapi): TranslationDeskServices {
  const plugin = strapi.plugin('translation-desk');
  return {
    get desk() {
      return plugin.service<DeskService>('desk');
    },
    get exchange() {
      return plugin.service<ExchangeService>('exchange');
    },
    get glossary() {
      return plugin.service<GlossaryService>('glossary');
    },
    get handOver() {
      return plugin.service<HandOverService>('handOver');
    },
    get memory() {
      return plugin.service<MemoryService>('memory');
    },
    get ledger() {
      return plugin.service<LedgerService>('ledger');
    },
  };
}
