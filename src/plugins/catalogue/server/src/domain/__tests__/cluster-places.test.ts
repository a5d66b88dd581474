import { describe, expect, test } from '@jest/globals';
import { clusterPlaces } from '../cluster-places';

const BAKU = { name: 'Baku', longitude: 49.867, latitude: 40.409 };
const SUMQAYIT = { name: 'Sumqayıt', longitude: 49.668, latitude: 40.59 };
const CHISINAU = { name: 'Chişinău', longitude: 28.864, latitude: 47.011 };
const FIJI = { name: 'Fiji', longitude: 179.9, latitude: -17.7 };
const TAVEUNI = { name: 'Taveuni', longitude: -179.97, latitude: -16.85 };
const PLACES = [BAKU, SUMQAYIT, CHISINAU];

function shown(zoom: number, within: Parameters<typeof clusterPlaces>[1]['within'] = null, places = PLACES) {
  const { clusters, alone } = clusterPlaces(places, { zoom, within });
  return {
    clusters: clusters.map(({ properties }) => properties.locations).sort(),
    alone: alone.map(({ name }) => name).sort(),
  };
}

describe('places at a zoom', () => {
  test('are one cluster of all of them where the world is a tile', () => {
    expect(shown(0)).toEqual({ clusters: [3], alone: [] });
  });

  test('are told apart as the map comes nearer', () => {
    expect(shown(5)).toEqual({ clusters: [2], alone: ['Chişinău'] });
    expect(shown(12)).toEqual({ clusters: [], alone: ['Baku', 'Chişinău', 'Sumqayıt'] });
  });

  test('are in the part of the world that is asked for, across the antimeridian too', () => {
    const caucasus = { west: 40, south: 38, east: 52, north: 44 };
    expect(shown(5, caucasus)).toEqual({ clusters: [2], alone: [] });
    const pacific = { west: 170, south: -30, east: -170, north: 0 };
    expect(shown(12, pacific, [...PLACES, FIJI, TAVEUNI])).toEqual({
      clusters: [],
      alone: ['Fiji', 'Taveuni'],
    });
  });

  test('stand where they are: a cluster between those that it is of', () => {
    const { clusters } = clusterPlaces([BAKU, SUMQAYIT], { zoom: 5, within: null });
    const [longitude = 0, latitude = 0] = clusters[0]?.geometry.coordinates ?? [];
    expect(longitude).toBeGreaterThan(SUMQAYIT.longitude);
    expect(longitude).toBeLessThan(BAKU.longitude);
    expect(latitude).toBeGreaterThan(BAKU.latitude);
    expect(latitude).toBeLessThan(SUMQAYIT.latitude);
  });

  test('are never clustered in a street, though they are at the same door', () => {
    expect(shown(17, null, [BAKU, BAKU])).toEqual({ clusters: [], alone: ['Baku', 'Baku'] });
    expect(shown(24, null, [BAKU, BAKU])).toEqual({ clusters: [], alone: ['Baku', 'Baku'] });
    expect(shown(16, null, [BAKU, BAKU])).toEqual({ clusters: [2], alone: [] });
  });

  test('lose none, at any zoom', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({
      name: String(at),
      longitude: ((at * 7919) % 36_000) / 100 - 180,
      latitude: ((at * 104_729) % 16_000) / 100 - 80,
    }));
    for (let zoom = 0; zoom <= 24; zoom += 1) {
      const { clusters, alone } = clusterPlaces(many, { zoom, within: null });
      const all = clusters.reduce((sum, { properties }) => sum + properties.locations, alone.length);
      expect({ zoom, all }).toEqual({ zoom, all: 2000 });
    }
  });
});
