import type { Author } from './author';

/** What somebody said of a unit's translation; those of a unit are a thread, the oldest first. */
export interface DeskNote {
  id: number;
  text: string;
  by: Author;
  /** Who said it, as the file has it that it came in with; null: whoever `by` is. */
  signature: string | null;
  /** ISO 8601. */
  at: string;
}

/** `POST /translation-desk/documents/:uid/:documentId/notes?locale=az`: answers the thread with the note. */
export interface AddNoteRequest {
  /** Id of a unit. */
  unit: string;
  text: string;
}

export interface AddNoteResponse {
  data: DeskNote[];
}
