import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { TaxonomyName } from '#catalogue/services';
import { TAXONOMIES } from '../domain/taxonomies';
import { answer, contentApiOf, requestOf } from './edge';

/** `GET /api/<taxonomy>` and `/:id`, the same for each. */
export const taxonomy =
  (name: TaxonomyName) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(ctx: Context) {
      ctx.body = await answer(contentApiOf(strapi).listTaxonomy(name, requestOf(ctx)));
    },

    async findOne(ctx: Context) {
      const { uid, key } = TAXONOMIES[name];
      const named = { kind: 'named', idOrKey: String(ctx.params.id), attribute: key } as const;
      ctx.body = await answer(contentApiOf(strapi).getDocument(uid, named, requestOf(ctx)));
    },
  });
