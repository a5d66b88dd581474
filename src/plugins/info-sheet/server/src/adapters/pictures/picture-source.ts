/** A row of the media library, as far as a picture needs it. */
export interface LibraryFile {
  /** As the upload provider gave it. */
  url: string;
  hash: string;
  mime: string;
  /** Kilobytes. */
  size: number;
  provider: string;
  updatedAt: string;
  /** Pixels; null of what the library couldn't measure. */
  width?: number | null;
  height?: number | null;
  /** What the picture is about, in percent from its left upper corner, where somebody said it in the library. */
  focalPoint?: { x: number; y: number } | null;
  /** Smaller versions of the picture, which the library makes at upload. */
  formats?: Record<string, PictureVariant> | null;
}

/** One of a file's `formats`: what it doesn't say is its file's. */
export type PictureVariant = Pick<LibraryFile, 'url' | 'hash' | 'mime' | 'size' | 'width' | 'height'>;

/** Where the media library keeps its files. */
export interface PictureSource {
  /** The file's bytes; null or a rejection where they aren't to be had. */
  read(file: LibraryFile): Promise<Uint8Array | null>;
}
