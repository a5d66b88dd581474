import type { ReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** A file on its way in, as Strapi's form parser leaves it. */
export interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  name?: string;
  mimetype?: string | null;
  size: number;
}

export interface FileInfo {
  name?: string | null;
  folder?: number | null;
  [other: string]: unknown;
}

/** A copy of a picture, as a row of the media library has it. */
interface StoredCopy {
  width: number;
  height: number;
  /** Kilobytes. */
  size: number;
  sizeInBytes?: number;
}

/** A row of the media library. */
export interface LibraryFile {
  id: number;
  name: string;
  mime: string;
  url: string;
  hash: string;
  ext: string;
  provider: string;
  width: number | null;
  height: number | null;
  size: number;
  formats: Record<string, StoredCopy> | null;
  alternativeText: string | null;
  caption: string | null;
  focalPoint: unknown;
}

/** The part of Strapi's upload service that brings files in. */
export interface UploadService {
  upload(
    request: { data: { fileInfo?: FileInfo | FileInfo[] }; files: IncomingFile | IncomingFile[] },
    options?: object,
  ): Promise<LibraryFile[]>;
  replace(
    id: number | string,
    request: { data: { fileInfo?: FileInfo }; file: IncomingFile },
    options?: object,
  ): Promise<LibraryFile>;
  findOne(id: number | string): Promise<LibraryFile | null>;
  getSettings(): Promise<UploadSettings | null>;
  setSettings(settings: UploadSettings): Promise<unknown>;
}

export interface UploadSettings {
  sizeOptimization?: boolean;
  responsiveDimensions?: boolean;
  autoOrientation?: boolean;
  aiMetadata?: boolean;
}

/** A file between the form and the provider, as the service that works on pictures is given it. */
export interface PictureFile {
  filepath?: string;
  name: string;
  hash: string;
  mime: string;
  sizeInBytes?: number;
  tmpWorkingDirectory?: string;
  getStream(): Readable;
}

/** A copy of a picture on its way to the provider, and what it is called among the others. */
export interface PictureCopy {
  key: string;
  file: {
    name: string;
    hash: string;
    ext: string;
    mime: string;
    path: null;
    filepath: string;
    getStream(): ReadStream;
    width: number;
    height: number;
    /** Kilobytes. */
    size: number;
    sizeInBytes: number;
  };
}

/** The part of Strapi's image service that decides what is done to a picture. */
export interface ImageService {
  optimize(file: PictureFile): Promise<PictureFile>;
  isImage(file: PictureFile): Promise<boolean>;
  isResizableImage(file: PictureFile): Promise<boolean>;
  generateResponsiveFormats(file: PictureFile): Promise<PictureCopy[]>;
}
