import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { InfoSheet } from '#info-sheet/info-sheet';
import type { SheetFormat } from '#info-sheet/sheet-format';
import type { RenderedSheet, RenderingService } from '#info-sheet/rendering';
import { createPictureLoader } from '../adapters/pictures/load-pictures';
import { createRenderPool, type RenderPool } from '../adapters/rendering/render-pool';
import type { RenderTask } from '../adapters/rendering/task';
import { pictureUrls } from '../domain/picture-urls';
import { RendererBusyError } from '../domain/rendering-errors';
import type { SheetAssets } from '../renderers';

const CACHE_BYTES = 32 * 1024 * 1024;

const IDLE = { waiting: 0, running: 0, threads: 0 };

export const rendering = ({ strapi }: { strapi: Core.Strapi }): RenderingService => {
  const loadPictures = createPictureLoader(strapi);
  const made = new LRUCache<string, RenderedSheet>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1,
  });
  // Threads start with the first sheet: a server that only answers JSON has none.
  let pool: RenderPool | undefined;
  // Whoever asks for what is being made waits for that.
  const inTheMaking = new Map<string, Promise<RenderedSheet>>();

  const ended = { made: 0, kept: 0, refused: 0, failed: 0 };

  async function make(task: RenderTask): Promise<RenderedSheet> {
    pool ??= createRenderPool(strapi.plugin('info-sheet').config('limits'));
    try {
      const rendered = await pool.render(task);
      ended.made += 1;
      return rendered;
    } catch (error) {
      ended[error instanceof RendererBusyError ? 'refused' : 'failed'] += 1;
      throw error;
    }
  }

  async function makeOnce(key: string, task: RenderTask): Promise<RenderedSheet> {
    const cached = made.get(key) ?? inTheMaking.get(key);
    if (cached) {
      ended.kept += 1;
      return cached;
    }
    const making = make(task).finally(() => inTheMaking.delete(key));
    inTheMaking.set(key, making);
    const rendered = await making;
    made.set(key, rendered);
    return rendered;
  }

  return {
    async render(sheet, format) {
      const assets = { pictures: await loadPictures(pictureUrls(sheet)) };
      return makeOnce(fingerprint(sheet, format, assets), { format, sheet, assets });
    },

    async renderShare(picture) {
      const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64url');
      return (await makeOnce(key, { format: 'png', picture })).bytes;
    },

    load: () => ({ ...(pool?.load() ?? IDLE), ended }),

    async close() {
      await pool?.close();
      pool = undefined;
    },
  };
};

/** Renderers are pure: what goes in says what comes out. */
function fingerprint(sheet: InfoSheet, format: SheetFormat, { pictures }: SheetAssets): string {
  const hash = createHash('sha256').update(format).update(JSON.stringify(sheet));
  for (const [url, { bytes, focus }] of pictures)
    hash
      .update(url)
      .update(bytes)
      .update(JSON.stringify(focus ?? null));
  return hash.digest('base64url');
}
