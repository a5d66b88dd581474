import type { Core } from '@strapi/strapi';
import type { DocumentResponse, MovedResponse } from '#catalogue/content-api';
import type { Answer, ContentApiService } from '#catalogue/services';
import { parseDocumentQuery } from '../domain/query/parse-document-query';
import { parseMapQuery } from '../domain/query/parse-map-query';
import { parseProjectQuery } from '../domain/query/parse-project-query';
import { parseTaxonomyQuery } from '../domain/query/parse-taxonomy-query';
import { toGeoJson } from '../domain/to-geojson';
import { assertMayRead } from './draft-access';
import type { FoundDocument } from './get-document';
import { getDocument } from './get-document';
import { findProjects, listProjects } from './list-projects';
import { listTaxonomy } from './list-taxonomy';
import { queryContext } from './query-context';
import { PROJECT_UID } from './readable-type';
import { assertQuery } from './request-refused';
import { TAXONOMIES } from '../domain/taxonomies';

export const contentApi = ({ strapi }: { strapi: Core.Strapi }): ContentApiService => ({
  async listProjects({ params, auth, asOf }) {
    const query = assertQuery(parseProjectQuery(params, await queryContext(strapi, PROJECT_UID)));
    await assertMayRead(strapi, auth, query.status);
    return listProjects(strapi, query, asOf);
  },

  async mapProjects({ params, auth, asOf }) {
    const { projects, ...how } = assertQuery(parseMapQuery(params, await queryContext(strapi, PROJECT_UID)));
    await assertMayRead(strapi, auth, projects.status);
    return toGeoJson(await findProjects(strapi, projects, asOf), how);
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

function toResponse({ answer, canonicalSlug }: FoundDocument): DocumentResponse<Answer> | MovedResponse {
  return canonicalSlug === null ? { data: answer, meta: {} } : { data: null, meta: { canonicalSlug } };
}
