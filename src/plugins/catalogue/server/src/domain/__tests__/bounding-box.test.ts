import { describe, expect, test } from '@jest/globals';
import { isWithin, toBoundingBox } from '../bounding-box';

describe('a bounding box', () => {
  test.each([
    ['44,38,51,42', { west: 44, south: 38, east: 51, north: 42 }],
    ['-10.5, -0.25, 10, 0', { west: -10.5, south: -0.25, east: 10, north: 0 }],
    ['170,-20,-170,20', { west: 170, south: -20, east: -170, north: 20 }],
    ['44,42,51,38', null],
    ['44,38,51', null],
    ['44,38,51,42,3', null],
    ['44,38,181,42', null],
    ['44,38,51,91', null],
    ['44,38,51,', null],
    ['4e1,38,51,42', null],
    ['', null],
  ])('%p is %p', (text, expected) => {
    expect(toBoundingBox(text)).toEqual(expected);
  });
});

describe('a place', () => {
  const CAUCASUS = { west: 44, south: 38, east: 51, north: 42 };
  const FIJI = { west: 177, south: -21, east: -178, north: -12 };

  test.each([
    ['inside', CAUCASUS, { longitude: 49.8, latitude: 40.4 }, true],
    ['on an edge', CAUCASUS, { longitude: 44, latitude: 42 }, true],
    ['to the north', CAUCASUS, { longitude: 49.8, latitude: 42.1 }, false],
    ['to the west', CAUCASUS, { longitude: 43.9, latitude: 40 }, false],
    ['this side of the antimeridian', FIJI, { longitude: 178, latitude: -18 }, true],
    ['the other side of it', FIJI, { longitude: -179, latitude: -18 }, true],
    ['around the world', FIJI, { longitude: 0, latitude: -18 }, false],
  ])('%s', (_, box, place, expected) => {
    expect(isWithin(box, place)).toBe(expected);
  });
});
