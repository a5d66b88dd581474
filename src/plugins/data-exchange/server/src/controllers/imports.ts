import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ImportRun, MovedSince } from '#data-exchange/imports';
import { servicesOf } from '#data-exchange/services';
import { readUpload } from '#edge/read-upload';
import { isRecord } from '#domain/records';
import { parseChoices, parsePage } from './import-requests';

/** Imports, in the panel and over the API alike: who asks says what they may write. */
export const imports = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => servicesOf(strapi).imports;

  return {
    /** `POST …/imports`: the file and what is said of it; answers the plan. */
    async plan(ctx: Context) {
      const { name, bytes } = await readUpload(ctx);
      const body: unknown = 'body' in ctx.request ? ctx.request.body : null;
      const choices = parseChoices((isRecord(body) && body['choices']) || ctx.query['choices']);
      const file = { name: name ?? String(ctx.query['name'] ?? 'file'), bytes };
      ctx.status = 201;
      ctx.body = { data: await service().plan(service().accessOf(ctx.state), file, choices) };
    },

    async list(ctx: Context) {
      ctx.body = { data: await service().list() };
    },

    async findOne(ctx: Context) {
      ctx.body = { data: found(await service().find(idOf(ctx))) };
    },

    async listProjects(ctx: Context) {
      ctx.body = { data: found(await service().listProjects(idOf(ctx), parsePage(ctx.query))) };
    },

    async apply(ctx: Context) {
      send(ctx, await service().apply(service().accessOf(ctx.state), idOf(ctx)));
    },

    async undo(ctx: Context) {
      send(ctx, await service().undo(service().accessOf(ctx.state), idOf(ctx)));
    },
  };
};

function idOf(ctx: Context): number {
  const id = Number(ctx['params'].id);
  if (!Number.isSafeInteger(id) || id < 1) throw new errors.NotFoundError('There is no such import');
  return id;
}

function found<Value>(value: Value | null): Value {
  if (value === null) throw new errors.NotFoundError('There is no such import');
  return value;
}

/** 202: it goes on behind the answer. 409: somebody has written since, and nothing was done. */
function send(ctx: Context, result: ImportRun | MovedSince | null): void {
  const answer = found(result);
  if ('moved' in answer) {
    ctx.status = 409;
    ctx.body = {
      data: null,
      error: {
        status: 409,
        name: 'ConflictError',
        message: `${answer.moved.length} projects were written since: plan the file anew`,
        details: { code: 'moved-since', moved: answer.moved.slice(0, 100) },
      },
    };
    return;
  }
  ctx.status = 202;
  ctx.body = { data: answer };
}
