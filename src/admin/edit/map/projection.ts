import { geoMercator, type GeoProjection } from 'd3-geo';

export const WIDTH = 960;
export const HEIGHT = 460;

/** The programme's countries with their neighbours: south-west and north-east, degrees east and north. */
const REGION: [number, number][] = [
  [16, 37.5],
  [56, 56.8],
];

/** The map's picture of the Earth: north is up, and all of the region lies in it. */
export function makeProjection(): GeoProjection {
  return geoMercator().fitExtent(
    [
      [0, 0],
      [WIDTH, HEIGHT],
    ],
    { type: 'MultiPoint', coordinates: REGION },
  );
}

/** A place on Earth, WGS 84. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** The place at a point of the picture, to about ten metres; null beyond the Earth. */
export function placeAt([x, y]: [number, number]): Place | null {
  const point = makeProjection().invert?.([x, y]);
  if (!point) return null;
  const [longitude, latitude] = point.map((degrees) => Number(degrees.toFixed(4)));
  return longitude === undefined || latitude === undefined ? null : { latitude, longitude };
}

/** Where a place lies in the picture; null: it can't be drawn. */
export function pointOf({ latitude, longitude }: Place): [number, number] | null {
  return makeProjection()([longitude, latitude]);
}
