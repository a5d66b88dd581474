import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';

/** Stands for a person's session where none can be sent: in an iframe, a new tab, a download. */
export interface SheetTicket {
  /** The admin user it was given to, whose permissions are asked again when it is used. */
  userId: number;
  documentId: string;
  locale: Locale;
  status: PublicationStatus;
  /** Seconds since 1970. */
  expires: number;
}
