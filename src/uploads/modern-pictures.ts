import { modernCopies } from './modern-copies';
import type { ImageService, UploadSettings } from './upload-service';

/** Strapi's image service, which makes copies in AVIF and WebP beside the smaller ones that it makes. */
export function modernPictures(
  stock: ImageService,
  getSettings: () => Promise<UploadSettings | null>,
): ImageService {
  return {
    ...stock,
    async generateResponsiveFormats(file) {
      const copies = await stock.generateResponsiveFormats(file);
      if (!(await getSettings())?.responsiveDimensions) return copies;
      const plain = copies.map(({ key, file: { width, height, sizeInBytes } }) => ({
        key,
        width,
        height,
        bytes: sizeInBytes,
      }));
      return [...copies, ...(await modernCopies(file, plain))];
    },
  };
}
