import type { Locale } from '#domain/locale';
import type { TermTexts } from './term';

/** A term of the portal's own glossary, in one locale. */
export interface GlossaryTerm extends TermTexts {
  id: number;
}

/** `GET /translation-desk/glossary?locale=az`: sorted by term. */
export interface ListGlossaryResponse {
  data: GlossaryTerm[];
  meta: {
    /** Whether the person may change the glossary in this locale. */
    mayEdit: boolean;
  };
}

/** `PUT /translation-desk/glossary?locale=az`: writes a term, over the one with the same words in the source. */
export type PutTermRequest = TermTexts;

/** `DELETE /translation-desk/glossary/:id?locale=az` */
export interface PutTermResponse {
  data: GlossaryTerm[];
}

/** `POST /translation-desk/memory/export` answers TMX, `POST /translation-desk/glossary/export` TBX. */
export interface ExportMemoryRequest {
  locale: Locale;
}

/** `POST /translation-desk/memory`, TMX as `file` of a form: what it has is offered as suggestions from now on. */
export interface MemoryReport {
  /** How many pairs were kept, by locale. */
  kept: Record<Locale, number>;
  /** How many were not, as they are in no language that the person translates into, or have no text. */
  leftOut: number;
  /** Why nothing could be read; null where something could. */
  problem: MemoryProblem | null;
}

export type MemoryProblem =
  | { code: 'not-tmx'; root: string }
  | { code: 'unreadable'; message: string; line: number | null }
  | { code: 'nothing'; languages: string[] };

export interface ImportMemoryResponse {
  data: MemoryReport;
}
