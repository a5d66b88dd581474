import { AsyncLocalStorage } from 'node:async_hooks';
import type { LibraryFile, UploadService } from './upload-service';

/** The part of Strapi's upload plugin that hands files to where they are kept. */
export interface ProviderService {
  upload(file: LibraryFile): Promise<void>;
}

/** Takes away what was stored of one file: `plugin('upload').provider.delete`. */
type Remove = (file: LibraryFile) => Promise<unknown>;

/**
 * Strapi's upload service and its way to the provider, of which an upload that fails, for want of room or with one of its
 * smaller copies, leaves no file behind.
 */
export function undoFailedUploads(upload: UploadService, provider: ProviderService, remove: Remove) {
  const stored = new AsyncLocalStorage<LibraryFile[]>();
  return {
    provider: {
      ...provider,
      async upload(file: LibraryFile) {
        // Before it is there: half of it is there too.
        stored.getStore()?.push(file);
        return provider.upload(file);
      },
    },
    upload: {
      ...upload,
      async upload(...request: Parameters<UploadService['upload']>) {
        const files: LibraryFile[] = [];
        try {
          return await stored.run(files, () => upload.upload(...request));
        } catch (error) {
          await Promise.allSettled(files.map(remove));
          throw error;
        }
      },
    },
  };
}
