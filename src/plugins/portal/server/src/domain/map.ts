import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** Every country's outline, by its code (ISO 3166-1 numeric, as the atlas has it). */
export type World = FeatureCollection<Geometry, { name: string }>;

export const WIDTH = 960;
export const HEIGHT = 520;
const MARGIN = 24;

/** A country as it is drawn, its outline the `d` of an SVG path. */
export interface DrawnCountry {
  id: string;
  outline: string;
}

/** Degrees, WGS 84. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A part of the world in which some countries fit, with their neighbours. */
export interface BaseMap {
  countries: readonly DrawnCountry[];
  /** Where a place lies in the picture; null beyond its edges. */
  pointOf(place: Place): [number, number] | null;
  /** The middle of a country that was asked for. */
  centreOf(id: string): [number, number] | null;
}

/** Draws the countries with these numbers and what lies around them, to a unit of the picture. */
export function drawBaseMap(world: World, ids: readonly string[]): BaseMap {
  const shown = world.features.filter(({ id }) => ids.includes(String(id)));
  const projection = fit(shown.length > 0 ? shown : world.features);
  const path = geoPath(projection).digits(0);
  return {
    countries: world.features.flatMap((country) => {
      const outline = path(country);
      return outline ? [{ id: String(country.id), outline }] : [];
    }),
    pointOf: (place) => within(projection([place.longitude, place.latitude])),
    centreOf(id) {
      const country = shown.find((each) => String(each.id) === id);
      return country ? within(path.centroid(country)) : null;
    },
  };
}

function fit(features: readonly Feature<Geometry, { name: string }>[]): GeoProjection {
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ];
  const all: World = { type: 'FeatureCollection', features: [...features] };
  return geoMercator()
    .fitExtent(frame, all)
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
}

function within(point: [number, number] | null): [number, number] | null {
  if (!point) return null;
  const [x = NaN, y = NaN] = point.map((each) => Math.round(each * 10) / 10);
  return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT ? [x, y] : null;
}
