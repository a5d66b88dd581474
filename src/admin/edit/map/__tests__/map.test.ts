import { describe, expect, test } from '@jest/globals';
import { countryAt, drawCountries } from '../countries';
import { HEIGHT, placeAt, pointOf, WIDTH } from '../projection';

describe('the map', () => {
  test.each([
    ['Kyiv', 50.45, 30.52, 'Ukraine'],
    ['Simferopol, in Crimea', 44.95, 34.1, 'Ukraine'],
    ['Donetsk', 48.0, 37.8, 'Ukraine'],
    ['Sukhumi', 43.0, 41.1, 'Georgia'],
    ['Tskhinvali', 42.23, 43.97, 'Georgia'],
    ['Gəncə', 40.6828, 46.3606, 'Azerbaijan'],
    ['Yerevan', 40.18, 44.51, 'Armenia'],
    ['Chișinău', 47.01, 28.86, 'Moldova'],
    ['Minsk', 53.9, 27.56, 'Belarus'],
  ])('has %s in its country', (_place, latitude, longitude, country) => {
    expect(countryAt({ latitude, longitude })).toBe(country);
    const [x, y] = pointOf({ latitude, longitude }) ?? [];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(WIDTH);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(HEIGHT);
  });

  test('gives back the place that a point was drawn for, to ten metres', () => {
    const place = { latitude: 40.6828, longitude: 46.3606 };
    const point = pointOf(place);
    expect(point && placeAt(point)).toEqual(place);
  });

  test('draws the programme’s countries', () => {
    const names = drawCountries().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Ukraine', 'Georgia', 'Azerbaijan', 'Armenia', 'Moldova', 'Belarus']),
    );
  });
});
