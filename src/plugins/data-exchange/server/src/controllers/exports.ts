import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RequestRefused } from '#domain/errors/request-refused';
import { toValidationError } from '#edge/to-validation-error';
import type { ExportFormat } from '#data-exchange/export-formats';
import { servicesOf, type WrittenFile } from '#data-exchange/services';

export const exportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/projects.csv` */
  csv: (ctx: Context) => write(strapi, ctx, 'csv'),

  /** `GET /api/projects.xlsx` */
  xlsx: (ctx: Context) => write(strapi, ctx, 'xlsx'),

  /** `GET /api/projects.atom` */
  atom: (ctx: Context) => write(strapi, ctx, 'atom'),

  /** `GET /api/projects.columns.csv` */
  async columns(ctx: Context) {
    await send(ctx, servicesOf(strapi).exports.describeColumns(ctx.query));
  },
});

function write(strapi: Core.Strapi, ctx: Context, format: ExportFormat): Promise<void> {
  const request = { params: ctx.query, auth: ctx.state.auth, asOf: new Date() };
  return send(ctx, servicesOf(strapi).exports.write(format, request));
}

async function send(ctx: Context, work: Promise<WrittenFile>): Promise<void> {
  const { body, type, name } = await work.catch((error: unknown) => {
    throw error instanceof RequestRefused ? toValidationError(error) : error;
  });
  ctx.body = body;
  ctx.set('Content-Type', type);
  ctx.set('Content-Disposition', `${name.endsWith('.atom') ? 'inline' : 'attachment'}; filename="${name}"`);
}
