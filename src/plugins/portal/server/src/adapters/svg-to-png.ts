import sharp from 'sharp';

/** Pixels of a square SVG's own side for each inch, as librsvg takes it. */
const DENSITY = 72;

/** A square drawing of 64 units as PNG, `size` pixels a side, drawn in that size and not enlarged. */
export async function svgToPng(svg: string, size: number): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: (DENSITY * size) / 64 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
}
