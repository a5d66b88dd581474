import type { Core } from '@strapi/strapi';
import type { Ability } from '#access/ability';
import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/localized-project';
import { loadAbility, mayReadProject } from '../adapters/project-access';
import { ticketKey } from '../adapters/ticket-key';
import { openTicket, sealTicket, type SheetTicket } from '../domain/sheet-ticket';
import { forEachFormat, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';

/** Long enough to look at a page and press a link, too short to be of use to whoever finds it in a log. */
const TICKET_MINUTES = 15;

/** Who of the panel may have which sheet. `strapi.plugin('info-sheet').service('access')` gives it. */
export const access = ({ strapi }: { strapi: Core.Strapi }) => ({
  mayRead(ability: Ability, documentId: string, locale: Locale): Promise<boolean> {
    return mayReadProject(strapi, ability, documentId, locale);
  },

  /** When a ticket that is given at `asOf` stops being of use. */
  expiryOf(asOf: Date): Date {
    return new Date((Math.floor(asOf.getTime() / 1000) + TICKET_MINUTES * 60) * 1000);
  },

  /** Addresses of a sheet in each format that open without a session until they expire; see `redeem`. */
  ticketLinks(ticket: Omit<SheetTicket, 'expires'>, asOf: Date): Record<SheetFormat, string> {
    const expires = this.expiryOf(asOf).getTime() / 1000;
    const sealed = sealTicket({ ...ticket, expires }, ticketKey(strapi));
    const origin = strapi.config.get('server.url', '').replace(/\/$/, '');
    const link = (format: SheetFormat) =>
      `${origin}/info-sheet/tickets/${sealed}/sheet.${SHEET_FORMATS[format].extension}`;
    return forEachFormat(link);
  },

  /** Where the panel's preview finds the page of a project, for whoever is signed in to this request; null where they may not read it. */
  async previewLink(documentId: string, locale: Locale, status: PublicationStatus): Promise<string | null> {
    const { user, userAbility } = strapi.requestContext.get()?.state ?? {};
    if (!user || !(await mayReadProject(strapi, userAbility, documentId, locale))) return null;
    return this.ticketLinks({ userId: user.id, documentId, locale, status }, new Date()).html;
  },

  /** What a ticket is for; null where it is not genuine, past its time, or its holder may no longer read the project. */
  async redeem(text: string, asOf: Date): Promise<SheetTicket | null> {
    const ticket = openTicket(text, ticketKey(strapi), asOf);
    const ability = ticket && (await loadAbility(strapi, ticket.userId));
    if (!ticket || !ability) return null;
    return (await mayReadProject(strapi, ability, ticket.documentId, ticket.locale)) ? ticket : null;
  },
});

export type AccessService = ReturnType<typeof access>;
