import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { ATTACHMENTS, type DemoFile } from './attachments';
import { drawImages } from './draw-images';

/** Ids of the media library by the demo's file names. */
export type FileIds = Record<string, number>;

/** Puts the demo's pictures and attachments into the media library. */
export async function uploadFiles(strapi: Core.Strapi): Promise<FileIds> {
  const directory = await mkdtemp(path.join(tmpdir(), 'fiche-demo-'));
  try {
    const ids: FileIds = {};
    for (const file of [...(await drawImages()), ...ATTACHMENTS])
      ids[file.name] = await upload(strapi, directory, file);
    return ids;
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function upload(
  strapi: Core.Strapi,
  directory: string,
  { name, mime, bytes }: DemoFile,
): Promise<number> {
  const filepath = path.join(directory, name);
  await writeFile(filepath, bytes);
  const [uploaded] = await strapiServices(strapi).upload.upload({
    data: { fileInfo: { name } },
    files: { filepath, originalFilename: name, mimetype: mime, size: bytes.length },
  });
  return uploaded.id;
}
