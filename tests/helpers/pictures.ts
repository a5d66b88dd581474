import sharp from 'sharp';

/** Colours of the four quarters: top left, top right, bottom left, bottom right. */
const QUARTERS = { red: '#e00000', green: '#00c000', blue: '#0000e0', white: '#ffffff' } as const;
type Quarter = keyof typeof QUARTERS;

/** EXIF 2.32, 4.6.4: the colours at the top left and top right once a picture with this tag stands upright. */
export const UPRIGHT: Record<number, [Quarter, Quarter]> = {
  1: ['red', 'green'],
  2: ['green', 'red'],
  3: ['white', 'blue'],
  4: ['blue', 'white'],
  5: ['red', 'blue'],
  6: ['blue', 'red'],
  7: ['white', 'green'],
  8: ['green', 'white'],
};

/** A picture of four coloured quarters, 1200 × 800 as stored, with the tag of a camera that was held so. */
export async function taggedPicture(format: 'jpeg' | 'png' | 'webp', orientation: number): Promise<Buffer> {
  const quarter = (left: number, top: number, colour: Quarter) => ({
    input: { create: { width: 600, height: 400, channels: 3 as const, background: QUARTERS[colour] } },
    left,
    top,
  });
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#000' } }).composite([
    quarter(0, 0, 'red'),
    quarter(600, 0, 'green'),
    quarter(0, 400, 'blue'),
    quarter(600, 400, 'white'),
  ]);
  // Small to begin with: Strapi keeps the original where its own work has more bytes.
  const encoded = picture.withMetadata({ orientation });
  return format === 'jpeg' ? encoded.jpeg({ quality: 20 }).toBuffer() : encoded[format]().toBuffer();
}

/** Which colours a picture has at its top left and top right. */
export async function topColours(picture: Buffer): Promise<[Quarter, Quarter]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    nearest([...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)]);
  const y = Math.floor(info.height / 4);
  return [at(Math.floor(info.width / 4), y), at(Math.floor((info.width * 3) / 4), y)];
}

function nearest([red = 0, green = 0, blue = 0]: number[]): Quarter {
  if (red > 128 && green > 128 && blue > 128) return 'white';
  if (red > 128) return 'red';
  return green > 100 ? 'green' : 'blue';
}
