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
}

/** Where the media library keeps its files. */
export interface PictureSource {
  /** The file's bytes; null or a rejection where they aren't to be had. */
  read(file: LibraryFile): Promise<Uint8Array | null>;
}
