import type { Coverage } from './coverage';

/**
 * The characters that a text may have in any style: those for which some family has a glyph in every one of its TrueType
 * files. Where a bold italic lacks a letter, Typst doesn't take the family's regular one.
 */
export function coverageOf(families: readonly (readonly Uint8Array[])[]): Coverage {
  const bitmaps = families.filter((files) => files.length > 0).map(commonBitmap);
  const isIn = (bitmap: Uint8Array, point: number): boolean =>
    (bitmap[point >> 3]! & (1 << (point & 7))) !== 0;
  return {
    has: (point) => bitmaps.some((bitmap) => isIn(bitmap, point)),
    covers: (points) => bitmaps.some((bitmap) => points.every((point) => isIn(bitmap, point))),
  };
}

/** What all files of a family have. */
function commonBitmap(files: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(UNICODE_BYTES), ...others] = files.map(bitmapOf);
  return first.map((byte, at) => others.reduce((common, bitmap) => common & bitmap[at]!, byte));
}

/** A bit for each code point of Unicode: a hundredth of what a set would take, in every thread. */
const UNICODE_BYTES = 0x110000 / 8;

function bitmapOf(font: Uint8Array): Uint8Array {
  const bitmap = new Uint8Array(UNICODE_BYTES);
  for (const point of codePointsOf(font)) bitmap[point >> 3]! |= 1 << (point & 7);
  return bitmap;
}

/**
 * Code points of a font's `cmap` (OpenType 1.9 §cmap), read from its Unicode subtables of format 4 and 12, all that
 * current fonts use. A file without them covers nothing.
 */
function codePointsOf(font: Uint8Array): number[] {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(data, 'cmap');
  if (cmap === null) return [];
  return Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => {
    const subtable = cmap + data.getUint32(cmap + 4 + index * 8 + 4);
    switch (data.getUint16(subtable)) {
      case 4:
        return segments(data, subtable);
      case 12:
        return groups(data, subtable);
      default:
        return [];
    }
  }).flat();
}

function tableOffset(data: DataView, tag: string): number | null {
  const wanted = Buffer.from(tag, 'latin1').readUInt32BE();
  for (let record = 12; record < 12 + data.getUint16(4) * 16; record += 16) {
    if (data.getUint32(record) === wanted) return data.getUint32(record + 8);
  }
  return null;
}

/** Format 4: segments of the Basic Multilingual Plane, glyphs by a delta or by an index. */
function segments(data: DataView, at: number): number[] {
  const size = data.getUint16(at + 6);
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + size, at + 16 + size * 2, at + 16 + size * 3];
  const points: number[] = [];
  for (let segment = 0; segment < size; segment += 2) {
    const start = data.getUint16(starts + segment);
    const range = data.getUint16(ranges + segment);
    for (let point = start; point <= data.getUint16(ends + segment) && point < 0xffff; point += 1) {
      const glyph =
        range === 0
          ? (point + data.getUint16(deltas + segment)) & 0xffff
          : data.getUint16(ranges + segment + range + (point - start) * 2);
      if (glyph !== 0) points.push(point);
    }
  }
  return points;
}

/** Format 12: groups of consecutive code points and glyphs. */
function groups(data: DataView, at: number): number[] {
  return Array.from({ length: data.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    const [start, end] = [data.getUint32(group), data.getUint32(group + 4)];
    return Array.from({ length: end - start + 1 }, (_point, offset) => start + offset);
  }).flat();
}
