import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Ability } from '#domain/ability';
import type { ContentRequest } from '#catalogue/services';
import type { ExportFormat } from './export-formats';
import type { GetIatiResponse } from './iati';
import type { ImportService } from './imports';

/** A file that is made as it is sent. */
export interface WrittenFile {
  body: Readable;
  type: string;
  /** What a browser calls it. */
  name: string;
}

export interface ExportsService {
  /** What projects can be taken away as today: IATI once *Open data* says who reports. */
  formats(): Promise<ExportFormat[]>;
  /** Every project of a list's filter in a format; throws `RequestRefused` or a `DraftsForbiddenError`. */
  write(format: ExportFormat, request: ContentRequest): Promise<WrittenFile>;
  /** What a project lacks for IATI, as it is edited; null: there is none that this person may read. */
  iatiOf(documentId: string, ability: Ability, asOf: Date): Promise<GetIatiResponse['data'] | null>;
  /** These data sets, described for catalogues of data (DCAT-AP 3, JSON-LD). */
  describeDataSets(params: Record<string, unknown>, asOf: Date): Promise<object>;
  /** What the columns of a table are, in the language that `locale` says, as CSV. */
  describeColumns(params: Record<string, unknown>): Promise<WrittenFile>;
}

/** What the plugin does for others and for its own edge, by the names that Strapi knows it by. */
export interface DataExchangeServices {
  exports: ExportsService;
  imports: ImportService;
}

/** The plugin's services: the only way to them. */
export function servicesOf(strapi: Core.Strapi): DataExchangeServices {
  const plugin = strapi.plugin('data-exchange');
  return {
    get exports() {
      return plugin.service<ExportsService>('exports');
    },
    get imports() {
      return plugin.service<ImportService>('imports');
    },
  };
}
