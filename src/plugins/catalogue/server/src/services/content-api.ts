import type { Core } from '@strapi/strapi';
import type { DocumentResponse, MovedResponse } from '#catalogue/content-api';
import type { Answer, ContentApiService, ContentRequest, LongAnswer } from '#catalogue/services';
import type { CatalogueQuery } from '../domain/query/catalogue-query';
import { parseDocumentQuery } from '../domain/query/parse-document-query';
import { parseMapQuery } from '../domain/query/parse-map-query';
import { parseProjectQuery } from '../domain/query/parse-project-query';
import { parseTaxonomyQuery } from '../domain/query/parse-taxonomy-query';
import { writeJson, type LongJson } from '../domain/stream-json';
import { assertMayRead } from './draft-access';
import { exportProjects } from './export-projects';
import type { FoundDocument } from './get-document';
import { getDocument } from './get-document';
import { listProjects, sendProjects } from './list-projects';
import { mapProjects } from './map-projects';
import { listTaxonomy } from './list-taxonomy';
import { queryContext } from './query-context';
import { PROJECT_UID } from './readable-type';
import { assertQuery } from './request-refused';
import { TAXONOMIES } from '../domain/taxonomies';

export const contentApi = ({ strapi }: { strapi: Core.Strapi }): ContentApiService => ({
  async listProjects(request) {
    return listProjects(strapi, await projectQuery(strapi, request), request.asOf);
  },

  async sendProjects(request) {
    return written(await sendProjects(strapi, await projectQuery(strapi, request), request.asOf));
  },

  async exportProjects(request, own) {
    return exportProjects(strapi, await projectQuery(strapi, request), { own, asOf: request.asOf });
  },

  async mapProjects({ params, auth, asOf }) {
    const query = assertQuery(parseMapQuery(params, await queryContext(strapi, PROJECT_UID)));
    await assertMayRead(strapi, auth, query.projects.status);
    return written(await mapProjects(strapi, query, asOf));
  },

  async listTaxonomy(name, { params, auth }) {
    const taxonomy = TAXONOMIES[name];
    const { uid, key, filters } = taxonomy;
    const context = { ...(await queryContext(strapi, uid)), filters, sorts: ['name', key] };
    const query = assertQuery(parseTaxonomyQuery(params, context));
    await assertMayRead(strapi, auth, query.status);
    return listTaxonomy(strapi, taxonomy, query);
  },

  async getDocument(uid, key, { params, auth, asOf }) {
    const query = assertQuery(parseDocumentQuery(params, await queryContext(strapi, uid)));
    await assertMayRead(strapi, auth, query.status);
    const found = await getDocument(strapi, uid, { key, query, asOf });
    return found && toResponse(found);
  },
});

async function projectQuery(strapi: Core.Strapi, { params, auth }: ContentRequest): Promise<CatalogueQuery> {
  const query = assertQuery(parseProjectQuery(params, await queryContext(strapi, PROJECT_UID)));
  await assertMayRead(strapi, auth, query.status);
  return query;
}

/** A long one as the text that it is, piece by piece. */
function written<Body extends object>(body: Body | LongJson): Body | LongAnswer {
  return 'items' in body ? { pieces: writeJson(body) } : body;
}

function toResponse({ answer, canonicalSlug }: FoundDocument): DocumentResponse<Answer> | MovedResponse {
  return canonicalSlug === null ? { data: answer, meta: {} } : { data: null, meta: { canonicalSlug } };
}
