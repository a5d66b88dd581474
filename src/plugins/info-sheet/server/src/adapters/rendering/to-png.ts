import sharp from 'sharp';
import { SHARE_SIZE } from '#info-sheet/share-picture';

/** A drawing as PNG of few colours: flat ones with the edges of letters between them. */
export async function toPng(svg: Uint8Array): Promise<Uint8Array> {
  const { width, height } = SHARE_SIZE;
  return sharp(svg).resize(width, height, { fit: 'fill' }).png({ palette: true, colours: 128 }).toBuffer();
}
