/** What whoever asks may do with the fields of a document in a language: by today's permissions, of the past too. */
export interface HistoryAccess {
  mayRead(uid: string, locale: string, field: string): boolean;
  mayWrite(uid: string, locale: string, field: string): boolean;
  mayCreate(uid: string, locale: string): boolean;
}
