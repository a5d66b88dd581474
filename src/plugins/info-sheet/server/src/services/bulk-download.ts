import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { servicesOf as catalogueServices } from '#catalogue/services';
import type { Ability } from '#domain/ability';
import { ProjectNotFoundError } from '#domain/errors/index';
import type { Locale } from '#domain/locale';
import type { GetInfoSheetResponse } from '#info-sheet/info-sheet';
import type { BulkDownloadRequest } from '#info-sheet/panel';
import type { RenderedSheet } from '#info-sheet/rendering';
import type { BulkDownloadService } from '#info-sheet/services';
import { servicesOf } from '#info-sheet/services';
import { zipStream, type ZipEntry } from '../adapters/zip';
import { describeDiagnostic, describeFailure, toReport, type ReportLine } from '../domain/bulk-report';
import { parseBulkRequest } from '../domain/bulk-request';
import { fileName } from '../domain/file-name';
import { inOrder } from '../domain/in-order';
import { RendererBusyError } from '../domain/rendering-errors';

/** Sheets being made for one download at a time; renderers have other people to serve too. */
const AHEAD = 2;
/** How often a sheet is tried again while the renderers are busy with other people's. */
const PATIENCE = 20;

interface Job {
  documentId: string;
  locale: Locale;
}

interface Made extends RenderedSheet {
  response: GetInfoSheetResponse;
}

export const bulkDownload = ({ strapi }: { strapi: Core.Strapi }): BulkDownloadService => {
  /** @throws the domain's errors where there is no sheet or it can't be made */
  async function make(job: Job, request: BulkDownloadRequest, ability: Ability, asOf: Date): Promise<Made> {
    const { access, infoSheet, rendering } = servicesOf(strapi);
    if (!(await access.mayRead(ability, job.documentId, job.locale)))
      throw new ProjectNotFoundError({ id: job.documentId, locale: job.locale });
    const query = { locale: job.locale, status: request.status, fallback: 'chain' as const };
    const response = await infoSheet.getInfoSheet(job.documentId, query, asOf);
    return { response, ...(await patiently(() => rendering.render(response.data, request.format))) };
  }

  async function* entries(
    request: BulkDownloadRequest,
    ability: Ability,
    asOf: Date,
  ): AsyncGenerator<ZipEntry> {
    const lines: ReportLine[] = [];
    const attempt = async (job: Job) => {
      try {
        return { ...job, made: await make(job, request, ability, asOf) };
      } catch (error) {
        strapi.log.warn(`Bulk download: no sheet of ${job.documentId} in ${job.locale}: ${String(error)}`);
        return { ...job, failure: describeFailure(error) };
      }
    };
    for await (const result of inOrder(jobsOf(request), attempt, AHEAD)) {
      const { documentId, locale } = result;
      if ('failure' in result) {
        lines.push({ documentId, locale, result: 'failed', message: result.failure });
        continue;
      }
      const { bytes, diagnostics, response } = result.made;
      for (const diagnostic of diagnostics)
        lines.push({ documentId, locale, result: 'note', message: describeDiagnostic(diagnostic) });
      yield { name: fileName(response, request.format), content: bytes, date: asOf };
    }
    yield { name: 'report.csv', content: toReport(lines), date: asOf };
  }

  return {
    async listLocales() {
      const locales = await catalogueServices(strapi).catalogue.listLocales();
      return locales.map(({ code, name }) => ({ code, name }));
    },

    async parseRequest(body) {
      const locales = await catalogueServices(strapi).catalogue.listLocales();
      return parseBulkRequest(
        body,
        locales.map(({ code }) => code),
      );
    },

    stream(request, ability, asOf) {
      return zipStream(entries(request, ability, asOf));
    },
  };
};

/** Project by project, so that an archive that somebody breaks off has whole projects in it. */
function* jobsOf({ documentIds, locales }: BulkDownloadRequest): Generator<Job> {
  for (const documentId of documentIds) for (const locale of locales) yield { documentId, locale };
}

async function patiently<T>(render: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await render();
    } catch (error) {
      if (!(error instanceof RendererBusyError) || attempt === PATIENCE) throw error;
      await wait(error.details.retryAfter * 1000);
    }
  }
}
