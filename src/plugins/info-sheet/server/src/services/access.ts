import type { Core } from '@strapi/strapi';
import type { AccessService } from '#info-sheet/services';
import { loadAbility, mayReadProject } from '../adapters/project-access';
import { ticketKey } from '../adapters/ticket-key';
import { openTicket, sealTicket } from '../domain/sheet-ticket';
import { forEachFormat, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';

/** Long enough to look at a page and press a link, too short to be of use to whoever finds it in a log. */
const TICKET_MINUTES = 15;

export const access = ({ strapi }: { strapi: Core.Strapi }): AccessService => ({
  mayRead(ability, documentId, locale) {
    return mayReadProject(strapi, ability, documentId, locale);
  },

  expiryOf(asOf) {
    return new Date((Math.floor(asOf.getTime() / 1000) + TICKET_MINUTES * 60) * 1000);
  },

  ticketLinks(ticket, asOf) {
    const expires = this.expiryOf(asOf).getTime() / 1000;
    const sealed = sealTicket({ ...ticket, expires }, ticketKey(strapi));
    return forEachFormat((format) => linkTo(strapi, sealed, format));
  },

  async issueTicket(documentId, locale, status) {
    const { user, userAbility } = strapi.requestContext.get()?.state ?? {};
    if (!user || !(await mayReadProject(strapi, userAbility, documentId, locale))) return null;
    const expires = this.expiryOf(new Date()).getTime() / 1000;
    return sealTicket({ userId: user.id, documentId, locale, status, expires }, ticketKey(strapi));
  },

  pageOf: (sealed) => linkTo(strapi, sealed, 'html'),

  async redeem(text, asOf) {
    const ticket = openTicket(text, ticketKey(strapi), asOf);
    const ability = ticket && (await loadAbility(strapi, ticket.userId));
    if (!ticket || !ability) return null;
    return (await mayReadProject(strapi, ability, ticket.documentId, ticket.locale)) ? ticket : null;
  },
});

function linkTo(strapi: Core.Strapi, sealed: string, format: SheetFormat): string {
  const origin = strapi.config.get('server.url', '').replace(/\/$/, '');
  return `${origin}/info-sheet/tickets/${sealed}/sheet.${SHEET_FORMATS[format].extension}`;
}
