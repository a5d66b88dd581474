import { geoContains } from 'd3-geo';
import { describe, expect, test } from '@jest/globals';
import { drawBaseMap } from '../../domain/map';
import { loadWorld } from '../world';

/** Degrees east and north. */
const PLACES: [string, [number, number], string][] = [
  ['Simferopol', [34.1, 44.95], 'Ukraine'],
  ['Sevastopol', [33.53, 44.6], 'Ukraine'],
  ['Donetsk', [37.8, 48.0], 'Ukraine'],
  ['Sukhumi', [41.02, 43.01], 'Georgia'],
  ['Tskhinvali', [43.97, 42.23], 'Georgia'],
  ['Tiraspol', [29.64, 46.84], 'Moldova'],
  ['Stepanakert', [46.75, 39.82], 'Azerbaijan'],
  ['Yerevan', [44.51, 40.18], 'Armenia'],
  ['Minsk', [27.56, 53.9], 'Belarus'],
];

test.each(PLACES)('%s lies in its country', (_place, point, name) => {
  const countries = loadWorld().features.filter((country) => geoContains(country, point));
  expect(countries.map(({ properties }) => properties.name)).toEqual([name]);
});

describe('the map of six countries', () => {
  const IDS = ['051', '031', '112', '268', '498', '804'];
  const base = drawBaseMap(loadWorld(), IDS);

  test('has each with its outline, and their middles within the picture', () => {
    expect(base.countries.map(({ id }) => id)).toEqual(expect.arrayContaining(IDS));
    for (const id of IDS)
      expect([id, base.centreOf(id)]).toEqual([id, [expect.any(Number), expect.any(Number)]]);
  });

  test('has Kyiv to the north and west of Baku', () => {
    const [kyiv, baku] = [
      { latitude: 50.45, longitude: 30.52 },
      { latitude: 40.41, longitude: 49.87 },
    ].map(base.pointOf);
    expect(kyiv![0]).toBeLessThan(baku![0]);
    expect(kyiv![1]).toBeLessThan(baku![1]);
  });

  test('leaves out what lies beyond its edges', () => {
    expect(base.pointOf({ latitude: -33.9, longitude: 151.2 })).toBeNull();
  });

  test('is light enough to be in a page', async () => {
    const { gzipSync } = await import('node:zlib');
    const outlines = base.countries.map(({ outline }) => outline).join('\n');
    expect(gzipSync(outlines).length).toBeLessThan(25_000);
  });

  test('is the world where nobody says which', () => {
    expect(drawBaseMap(loadWorld(), []).countries.length).toBeGreaterThan(150);
  });
});
