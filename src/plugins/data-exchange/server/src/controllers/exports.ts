import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RequestRefused } from '#domain/errors/request-refused';
import { toValidationError } from '#edge/to-validation-error';
import type { ExportFormat } from '#data-exchange/export-formats';
import type { GetIatiResponse } from '#data-exchange/iati';
import { servicesOf, type WrittenFile } from '#data-exchange/services';

export const exportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/projects.json` */
  json: (ctx: Context) => write(strapi, ctx, 'json'),

  /** `GET /api/projects.csv` */
  csv: (ctx: Context) => write(strapi, ctx, 'csv'),

  /** `GET /api/projects.xlsx` */
  xlsx: (ctx: Context) => write(strapi, ctx, 'xlsx'),

  /** `GET /api/projects.atom` */
  atom: (ctx: Context) => write(strapi, ctx, 'atom'),

  /** `GET /api/projects.iati.xml` */
  iati: (ctx: Context) => write(strapi, ctx, 'iati.xml'),

  /** `GET /api/data-sets` */
  async dataSets(ctx: Context) {
    const work = servicesOf(strapi).exports.describeDataSets(ctx.query, new Date());
    ctx.body = await work.catch(refuse);
    ctx.set('Content-Type', 'application/ld+json; charset=utf-8');
  },

  /** `GET /data-exchange/projects/:documentId/iati`, for the panel */
  async iatiOf(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const data = await servicesOf(strapi).exports.iatiOf(documentId, ctx.state.userAbility, new Date());
    if (data === null) return ctx.notFound();
    ctx.body = { data } satisfies GetIatiResponse;
  },

  /** `GET /api/projects.columns.csv` */
  async columns(ctx: Context) {
    await send(ctx, servicesOf(strapi).exports.describeColumns(ctx.query));
  },
});

function write(strapi: Core.Strapi, ctx: Context, format: ExportFormat): Promise<void> {
  const request = { params: ctx.query, auth: ctx.state.auth, asOf: new Date() };
  return send(ctx, servicesOf(strapi).exports.write(format, request));
}

function refuse(error: unknown): never {
  throw error instanceof RequestRefused ? toValidationError(error) : error;
}

async function send(ctx: Context, work: Promise<WrittenFile>): Promise<void> {
  const { body, type, name } = await work.catch(refuse);
  ctx.body = body;
  ctx.set('Content-Type', type);
  ctx.set(
    'Content-Disposition',
    `${/\.(atom|json|xml)$/.test(name) ? 'inline' : 'attachment'}; filename="${name}"`,
  );
}
