import Supercluster from 'supercluster';
import type { ClusterFeature } from '#catalogue/geojson';
import type { BoundingBox } from './bounding-box';

interface Place {
  longitude: number;
  latitude: number;
}

/** Pixels of a tile of 512: places nearer to each other are one cluster. */
const RADIUS = 60;

/** From here on a tile is a street: nothing is clustered. */
const STREETS = 17;

const WORLD: BoundingBox = { west: -180, south: -90, east: 180, north: 90 };

/** What a map shows of places at a zoom, in a part of the world: clusters, and places that stand alone. */
export function clusterPlaces<Placed extends Place>(
  places: readonly Placed[],
  { zoom, within }: { zoom: number; within: BoundingBox | null },
): { clusters: ClusterFeature[]; alone: Placed[] } {
  const isStreet = zoom >= STREETS;
  // One level alone: nobody asks this index for another.
  const level = Math.min(zoom, STREETS);
  const index = new Supercluster<{ at: number }>({
    radius: RADIUS,
    extent: 512,
    minZoom: level,
    maxZoom: isStreet ? level - 1 : level,
  });
  index.load(
    places.map(({ longitude, latitude }, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { at },
    })),
  );
  const { west, south, east, north } = within ?? WORLD;
  const clusters: ClusterFeature[] = [];
  const alone: Placed[] = [];
  for (const { geometry, properties } of index.getClusters([west, south, east, north], level)) {
    const place = 'at' in properties ? places[properties.at] : undefined;
    if (place) alone.push(place);
    if (!('cluster' in properties)) continue;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    clusters.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [degrees(longitude), degrees(latitude)] },
      properties: { cluster: true, locations: properties.point_count },
    });
  }
  return { clusters, alone };
}

/** A cluster stands where nothing is: a decimetre is more than enough. */
function degrees(value: number): number {
  return Number(value.toFixed(6));
}
