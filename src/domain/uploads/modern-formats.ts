/** Formats that take fewer bytes than JPEG and PNG, the smallest first: the order in which a browser is offered them. */
export const MODERN_FORMATS = ['avif', 'webp'] as const;
export type ModernFormat = (typeof MODERN_FORMATS)[number];

/** Those that a picture of this media type has copies in: none that is as large as itself. */
export function modernFormatsOf(mime: string): readonly ModernFormat[] {
  switch (mime) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/gif':
      return MODERN_FORMATS;
    case 'image/webp':
      return ['avif'];
    default:
      return [];
  }
}

/** Which of them a media type is; null of any other. */
export function modernFormatOf(mime: string): ModernFormat | null {
  return MODERN_FORMATS.find((format) => mime === `image/${format}`) ?? null;
}
