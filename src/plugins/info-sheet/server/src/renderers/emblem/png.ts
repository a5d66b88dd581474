import { crc32, deflateSync } from 'node:zlib';
import { emblemGeometry, type Point } from './geometry';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BLUE = [0x00, 0x33, 0x99] as const;
const YELLOW = [0xff, 0xcc, 0x00] as const;
/** Samples along each side of a pixel, for smooth edges. */
const SAMPLES = 4;

/** The emblem as a PNG (ISO/IEC 15948), `height` pixels high: for readers of DOCX that don't show SVG. */
export function emblemPng(height: number): Uint8Array {
  const { width, stars } = emblemGeometry(height);
  const columns = Math.round(width);
  const rows = Array.from({ length: height }, (_, y) =>
    row(
      columns,
      y,
      stars.filter((star) => spans(star, 1, y)),
    ),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(columns, height)),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** 8 bits a sample, colour type 2 (RGB). */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2, 0, 0, 0], 8);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** One scan line: filter type 0, then the pixels. */
function row(width: number, y: number, stars: readonly Point[][]): Buffer {
  const line = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x += 1) {
    const share = coverage(x, y, stars);
    line.set(
      BLUE.map((from, channel) => Math.round(from + (YELLOW[channel]! - from) * share)),
      1 + x * 3,
    );
  }
  return line;
}

function coverage(x: number, y: number, stars: readonly Point[][]): number {
  const near = stars.filter((star) => spans(star, 0, x));
  if (near.length === 0) return 0;
  let inside = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const at: Point = [
      x + ((sample % SAMPLES) + 0.5) / SAMPLES,
      y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES,
    ];
    if (near.some((star) => contains(star, at))) inside += 1;
  }
  return inside / (SAMPLES * SAMPLES);
}

/** Whether the polygon reaches the row (axis 1) or column (axis 0) of pixels at `at`. */
function spans(polygon: readonly Point[], axis: 0 | 1, at: number): boolean {
  const places = polygon.map((point) => point[axis]);
  return Math.min(...places) <= at + 1 && Math.max(...places) >= at;
}

/** Even-odd rule. */
function contains(polygon: readonly Point[], [x, y]: Point): boolean {
  return polygon.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = polygon[(index + 1) % polygon.length]!;
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}
