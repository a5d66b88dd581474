import type { LibraryFile, PictureSource } from './picture-source';

/** What Strapi's upload providers have in common (`strapi.plugin('upload').provider`). */
export interface UploadProvider {
  isPrivate(): Promise<boolean>;
  getSignedUrl(file: LibraryFile): Promise<{ url: string }>;
}

const SECONDS = 10;

/** Files of a provider that keeps them elsewhere: asked for where the provider says, never where a text says. */
export function createRemoteSource(provider: UploadProvider, limit: number): PictureSource {
  return {
    async read(file) {
      const { url } = (await provider.isPrivate()) ? await provider.getSignedUrl(file) : file;
      const answer = await fetch(url, { signal: AbortSignal.timeout(SECONDS * 1000), redirect: 'error' });
      if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > limit) return null;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return bytes.byteLength > limit ? null : bytes;
    },
  };
}
