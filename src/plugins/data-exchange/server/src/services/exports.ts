import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { ContentRequest } from '#catalogue/services';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { EXPORT_FORMATS, type ExportFormat } from '#data-exchange/export-formats';
import type { ExportsService, WrittenFile } from '#data-exchange/services';
import { servicesOf as infoSheetServices } from '#info-sheet/services';
import { iatiIdentifier } from '../domain/iati/identifier';
import { iatiProblems } from '../domain/iati/problems';
import { zipParts } from '../adapters/zip-parts';
import { everyColumn, ownLocales } from '../domain/columns/choose-columns';
import { describeColumns, wordsIn } from '../domain/columns/describe-columns';
import { parseTable } from '../domain/exports/export-parameters';
import { writeAtom } from '../renderers/atom';
import { BOM, csvRow, writeCsv } from '../renderers/csv';
import { writeProjects } from '../renderers/json';
import { writeWorkbook } from '../renderers/xlsx/workbook';
import { writeIati } from '../renderers/iati';
import { dataSets } from '../renderers/data-sets';
import { calendarDay } from '#domain/calendar-day';
import { keysOf } from '#domain/keys-of';
import { assertOpenData, readOpenData } from './open-data';
import { addressesOf, apiOf, originOf } from './addresses';
import { listedLocales, localeOf } from './locales';

export const exportsService = ({ strapi }: { strapi: Core.Strapi }): ExportsService => ({
  async write(format, request) {
    const body = await WRITERS[format](strapi, request);
    return { body, type: EXPORT_FORMATS[format], name: `projects.${format}` };
  },

  async formats() {
    const openData = await readOpenData(strapi);
    return keysOf(EXPORT_FORMATS).filter((format) => format !== 'iati.xml' || openData !== null);
  },

  async iatiOf(documentId, ability, asOf) {
    const { catalogue } = catalogueServices(strapi);
    const locale = await localeOf(strapi, {});
    if (!(await infoSheetServices(strapi).access.mayRead(ability, documentId, locale))) return null;
    const project = await catalogue.getProject({ idOrSlug: documentId, locale, status: 'draft', asOf });
    if (!project) return null;
    const openData = await readOpenData(strapi);
    return {
      identifier: openData && iatiIdentifier(project, openData),
      problems: iatiProblems(project, openData),
    };
  },

  async describeDataSets(params, asOf) {
    const locale = await localeOf(strapi, params);
    const [locales, openData, site] = await Promise.all([
      listedLocales(strapi),
      readOpenData(strapi),
      catalogueServices(strapi).catalogue.getSingle({ uid: 'api::site.site', locale }),
    ]);
    const { name, tagline } = site?.values ?? {};
    return dataSets({
      api: apiOf(strapi),
      origin: originOf(strapi),
      locale,
      locales,
      asOf,
      openData,
      title: typeof name === 'string' ? name : wordsIn(locale).projects,
      description: typeof tagline === 'string' ? tagline : wordsIn(locale).projects,
    });
  },

  async describeColumns(params) {
    const locales = await listedLocales(strapi);
    const { columns, rest } = parseTable(params, locales);
    const locale = await localeOf(strapi, rest);
    const described = params.columns === undefined ? everyColumn(locales) : columns;
    const rows = describeColumns(described, locale).map(({ name, label, note }) => [name, label, note]);
    const text = [wordsIn(locale).heads, ...rows].map(csvRow).join('');
    return {
      body: Readable.from([BOM + text], { objectMode: false }),
      type: EXPORT_FORMATS.csv,
      name: 'columns.csv',
    };
  },
});

type Writer = (strapi: Core.Strapi, request: ContentRequest) => Promise<WrittenFile['body']>;

const WRITERS = {
  async json(strapi, request) {
    const found = await exportOf(strapi, request, []);
    return Readable.from(writeProjects(found), { objectMode: false });
  },

  async csv(strapi, request) {
    const { columns, bom, rest } = parseTable(request.params, await listedLocales(strapi));
    const found = await exportOf(strapi, { ...request, params: rest }, ownLocales(columns));
    const pieces = writeCsv(found.batches(), { columns, bom, origin: originOf(strapi) });
    return Readable.from(pieces, { objectMode: false });
  },

  async xlsx(strapi, request) {
    const { columns, rest } = parseTable(request.params, await listedLocales(strapi));
    const found = await exportOf(strapi, { ...request, params: rest }, ownLocales(columns));
    const notes = describeColumns(columns, found.locale);
    const words = wordsIn(found.locale);
    return zipParts(writeWorkbook(found.batches(), { columns, notes, words, origin: originOf(strapi) }));
  },

  async atom(strapi, request) {
    const found = await exportOf(strapi, request, []);
    const pieces = writeAtom(found.batches(), {
      locale: found.locale,
      title: wordsIn(found.locale).projects,
      asOf: request.asOf,
      addresses: addressesOf(strapi, found.locale),
    });
    return Readable.from(pieces, { objectMode: false });
  },

  async 'iati.xml'(strapi, request) {
    const openData = await assertOpenData(strapi);
    const found = await exportOf(strapi, request, await listedLocales(strapi));
    const { defaultLocale } = found;
    const today = calendarDay(request.asOf);
    const pieces = writeIati(found.batches(), { openData, defaultLocale, today, asOf: request.asOf });
    return Readable.from(pieces, { objectMode: false });
  },
} satisfies Record<ExportFormat, Writer>;

function exportOf(strapi: Core.Strapi, request: ContentRequest, own: readonly string[]) {
  return catalogueServices(strapi)['content-api'].exportProjects(request, own);
}
