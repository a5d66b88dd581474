import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servicesOf } from '#translation-desk/services';
import type { BaselineResponse } from '#translation-desk/desk';
import type { DocumentKey } from '#translation-desk/unit';
import { bodyOf } from './body-of';
import {
  checkRequest,
  documentKeyParams,
  documentsQuery,
  localeQuery,
  noteRequest,
  parseRequest,
  saveRequest,
  suggestionsQuery,
} from './requests';

/** The desk in the admin panel: each answer holds what the person may read, each save what they may write. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const services = servicesOf(strapi);
  const accessOf = (ctx: Context) => services.desk.accessOf(ctx.state['userAbility']);

  return {
    async listLocales(ctx: Context) {
      ctx.body = { data: await services.desk.listLocales(accessOf(ctx)) };
    },

    getBaseline(ctx: Context) {
      ctx.body = { data: services.ledger.baselineProgress() } satisfies BaselineResponse;
    },

    async listDocuments(ctx: Context) {
      ctx.body = await services.desk.listDocuments(accessOf(ctx), parseRequest(documentsQuery, ctx.query));
    },

    async getDocument(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      answer(ctx, await services.desk.getDocument(accessOf(ctx), keyOf(ctx), locale));
    },

    async getStates(ctx: Context) {
      answer(ctx, await services.desk.getStates(accessOf(ctx), keyOf(ctx)));
    },

    async listSuggestions(ctx: Context) {
      const { locale, unit } = parseRequest(suggestionsQuery, ctx.query);
      ctx.body = { data: await services.desk.listSuggestions(accessOf(ctx), keyOf(ctx), locale, unit) };
    },

    async checkText(ctx: Context) {
      ctx.body = { data: await services.desk.checkText(parseRequest(checkRequest, bodyOf(ctx))) };
    },

    async saveDocument(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      const request = parseRequest(saveRequest, bodyOf(ctx));
      answer(ctx, await services.desk.saveDocument(accessOf(ctx), keyOf(ctx), locale, request));
    },

    async addNote(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      const request = parseRequest(noteRequest, bodyOf(ctx));
      const access = accessOf(ctx);
      if (!access.mayTranslate && !access.mayReview) return ctx.forbidden();
      return answer(ctx, await services.desk.addNote(access, keyOf(ctx), locale, request));
    },

    async fillDocument(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      answer(ctx, await services.desk.fillDocument(accessOf(ctx), keyOf(ctx), locale));
    },
  };
};

function keyOf(ctx: Context): DocumentKey {
  const { uid, documentId }: Record<string, string> = ctx.params;
  return parseRequest(documentKeyParams, { uid, documentId });
}

/** The same answer whether there is no document or none that the person may read. */
function answer(ctx: Context, data: unknown): void {
  if (data === null) ctx.notFound('There is no such document');
  else ctx.body = { data };
}
