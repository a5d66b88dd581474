import type { Core } from '@strapi/strapi';
import type { ProjectFeature, ProjectFeatureCollection } from '#catalogue/geojson';
import type { LocalizedProject } from '#catalogue/project';
import { isWithin } from '../domain/bounding-box';
import { clusterPlaces } from '../domain/cluster-places';
import { findPlaces, type FoundPlace } from '../domain/lists/find-in-lists';
import type { MapQuery } from '../domain/query/parse-map-query';
import type { LongJson } from '../domain/stream-json';
import { toGeoJson } from '../domain/to-geojson';
import {
  findListed,
  inBatches,
  isLong,
  lookFor,
  noteAny,
  planFor,
  readProjects,
  type ProjectRead,
} from './list-projects';
import { readContent, type Content } from './read-content';

/** So many features are shown as they are, whatever the zoom. */
const CLUSTERED_ABOVE = 5000;

/** `GET /api/projects.geojson`: projects as features, with no more read of them than a map shows. */
export async function mapProjects(
  strapi: Core.Strapi,
  query: MapQuery,
  asOf: Date,
): Promise<ProjectFeatureCollection | LongJson> {
  const { scope, plan } = await planFor(strapi, query.projects, asOf);
  const toFeatures = (projects: readonly LocalizedProject[]) => toGeoJson(projects, query).features;
  noteAny(strapi);
  return readContent(strapi, async (content) => {
    const read = { query: query.projects, scope, plan };
    const clustered = query.zoom === null ? null : await cluster(strapi, content, read, query);
    if (clustered) return clustered;
    const found = await findListed(strapi, content, plan);
    return send(strapi, content, { ...read, found }, { before: [], toFeatures });
  });
}

/** The features at a zoom; null: so few that they are shown as they are. */
async function cluster(
  strapi: Core.Strapi,
  content: Content,
  read: Omit<ProjectRead, 'found'>,
  { within, zoom }: MapQuery,
): Promise<ProjectFeatureCollection | LongJson | null> {
  // Of the whole world: a cluster at the edge stands where it stood before the map was moved.
  const everywhere = { ...read.plan, matching: { ...read.plan.matching, within: null } };
  const places = await lookFor(strapi, content, everywhere, (view, hits) =>
    findPlaces(view, everywhere, hits),
  );
  const shown = within ? places.filter((place) => isWithin(within, place)).length : places.length;
  if (zoom === null || shown <= CLUSTERED_ABOVE) return null;
  const { clusters, alone } = clusterPlaces(places, { zoom, within });
  const wanted = new Set(alone.map(placeKey));
  const isAlone = ({ geometry, properties: { documentId } }: ProjectFeature): boolean => {
    const [longitude, latitude] = geometry?.coordinates ?? [];
    if (longitude === undefined || latitude === undefined) return false;
    return wanted.has(placeKey({ documentId, longitude, latitude }));
  };
  const documentIds = [...new Set(alone.map(({ documentId }) => documentId))];
  return send(
    strapi,
    content,
    { ...read, found: { documentIds } },
    {
      before: clusters,
      toFeatures: (projects) =>
        toGeoJson(projects, { withoutLocation: false, within }).features.filter(isAlone),
    },
  );
}

function placeKey({ documentId, longitude, latitude }: FoundPlace): string {
  return `${documentId} ${longitude} ${latitude}`;
}

type Features = ProjectFeatureCollection['features'];

/** The features of projects after some others, of many projects as they are read. */
async function send(
  strapi: Core.Strapi,
  content: Content,
  read: ProjectRead,
  { before, toFeatures }: { before: Features; toFeatures(projects: readonly LocalizedProject[]): Features },
): Promise<ProjectFeatureCollection | LongJson> {
  if (!isLong(read.found)) {
    const features = [...before, ...toFeatures(await readProjects(strapi, content, read))];
    return { type: 'FeatureCollection', features };
  }
  return {
    head: '{"type":"FeatureCollection","features":[',
    items: after(before, inBatches(strapi, read, toFeatures)),
    tail: () => ']}',
  };
}

async function* after(before: Features, batches: AsyncIterable<Features>): AsyncGenerator<Features> {
  yield before;
  yield* batches;
}
