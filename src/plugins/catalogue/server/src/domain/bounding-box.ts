/** A part of the world, in degrees (RFC 7946, section 5). `west` is greater than `east` where it spans the antimeridian. */
export interface BoundingBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A decimal as people write one: no exponent, no sign but a minus. */
const DEGREES = /^-?\d{1,3}(\.\d{1,12})?$/;

/** `west,south,east,north`; null where it isn't one. */
export function toBoundingBox(text: string): BoundingBox | null {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 4 || !parts.every((part) => DEGREES.test(part))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number);
  const isOnEarth = [west, east].every(isLongitude) && [south, north].every(isLatitude);
  return isOnEarth && south <= north ? { west, south, east, north } : null;
}

/** Whether a place is in it, on its edge too. */
export function isWithin(
  { west, south, east, north }: BoundingBox,
  { longitude, latitude }: { longitude: number; latitude: number },
): boolean {
  if (latitude < south || latitude > north) return false;
  return spansAntimeridian({ west, east })
    ? longitude >= west || longitude <= east
    : longitude >= west && longitude <= east;
}

/** Section 5.2. */
export function spansAntimeridian({ west, east }: Pick<BoundingBox, 'west' | 'east'>): boolean {
  return west > east;
}

function isLongitude(degrees: number): boolean {
  return Math.abs(degrees) <= 180;
}

function isLatitude(degrees: number): boolean {
  return Math.abs(degrees) <= 90;
}
