import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Ability } from '#domain/ability';
import type { Locale } from '#domain/locale';
import type { LocalizedProject } from '#catalogue/project';
import type { PublicationStatus } from '#domain/publication-status';
import type { GetInfoSheetResponse, InfoSheet, InfoSheetQuery } from './info-sheet';
import type { BulkDownloadRequest, GetBulkLocalesResponse, GetCompletenessResponse } from './panel';
import type { RenderingService } from './rendering';
import type { SheetFormat } from './sheet-format';
import type { SheetTicket } from './sheet-ticket';

/** Info sheets, as controllers and other plugins ask for them. */
export interface InfoSheetService {
  /** Fills the info-sheet template with the product's own labels where it is empty; asks for the locales to exist. */
  fillTemplate(): Promise<void>;
  /** @throws the domain's errors for a parameter or locale that isn't one */
  parseQuery(query: Record<string, unknown>): Promise<InfoSheetQuery>;
  /** The sheet of a project that has been read in a locale. */
  sheetOf(project: LocalizedProject, locale: Locale, asOf: Date): Promise<InfoSheet>;
  /**
   * The sheet of one project as it is at `asOf`.
   * @throws ProjectNotFoundError where the project isn't visible in the locale at that status
   */
  getInfoSheet(idOrSlug: string, query: InfoSheetQuery, asOf: Date): Promise<GetInfoSheetResponse>;
}

/** Who of the panel may have which sheet. */
export interface AccessService {
  mayRead(ability: Ability, documentId: string, locale: Locale): Promise<boolean>;
  /** When a ticket that is given at `asOf` stops being of use. */
  expiryOf(asOf: Date): Date;
  /** Addresses of a sheet in each format that open without a session until they expire; see `redeem`. */
  ticketLinks(ticket: Omit<SheetTicket, 'expires'>, asOf: Date): Record<SheetFormat, string>;
  /** A ticket for whoever is signed in to this request; null where they may not read the project. */
  issueTicket(documentId: string, locale: Locale, status: PublicationStatus): Promise<string | null>;
  /** Where a sealed ticket opens the sheet as a page. */
  pageOf(sealed: string): string;
  /** What a ticket is for; null where it is not genuine, past its time, or its holder may no longer read the project. */
  redeem(text: string, asOf: Date): Promise<SheetTicket | null>;
}

export interface CompletenessRequest {
  documentId: string;
  /** The admin user that the links are for. */
  userId: number;
  asOf: Date;
}

/** How complete a project's sheets are, locale by locale. */
export interface CompletenessService {
  /** Every locale that content can be read in, the default one first. */
  getCompleteness(request: CompletenessRequest): Promise<GetCompletenessResponse>;
}

/** Many sheets in one archive. */
export interface BulkDownloadService {
  /** The locales that can be chosen, sorted by code. */
  listLocales(): Promise<GetBulkLocalesResponse['data']>;
  /** @throws the domain's errors for a body that asks for what isn't there */
  parseRequest(body: unknown): Promise<BulkDownloadRequest>;
  /** A ZIP of every sheet that could be made, as they are made, and at its end a `report.csv` of those that couldn't. */
  stream(request: BulkDownloadRequest, ability: Ability, asOf: Date): Readable;
}

/** What the plugin does for others, by the names that Strapi knows it by. */
export interface InfoSheetServices {
  infoSheet: InfoSheetService;
  rendering: RenderingService;
  access: AccessService;
  completeness: CompletenessService;
  bulkDownload: BulkDownloadService;
}

/** The plugin's services: the only way to them. */
export function servicesOf(strapi: Core.Strapi): InfoSheetServices {
  const plugin = strapi.plugin('info-sheet');
  return {
    get infoSheet() {
      return plugin.service<InfoSheetService>('infoSheet');
    },
    get rendering() {
      return plugin.service<RenderingService>('rendering');
    },
    get access() {
      return plugin.service<AccessService>('access');
    },
    get completeness() {
      return plugin.service<CompletenessService>('completeness');
    },
    get bulkDownload() {
      return plugin.service<BulkDownloadService>('bulkDownload');
    },
  };
}
