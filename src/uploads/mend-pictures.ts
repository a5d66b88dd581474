import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { strapiServices, type StrapiServices } from '#strapi/services';
import { isPicture } from '#domain/uploads/file-types';
import type { LibraryFile } from './upload-service';
import { bucketOf } from './bucket/keep-uploads-in-bucket';
import { modernCopies } from './modern-copies';
import { isTagged } from './upright-pictures';

/** What was done about one stored file, or why nothing could be. */
export interface Mended {
  file: Pick<LibraryFile, 'id' | 'name'>;
  outcome: 'turned' | 'measured' | 'copied' | 'unreadable' | 'unshown';
  reason: string;
}

/**
 * Mends the pictures that the library took before it turned them: those whose tag is still there are turned upright, with
 * their smaller copies, under the same address; those without a size are measured; those without copies in AVIF and WebP are
 * given them. Files that are well aren't told of.
 * Whether a picture without a tag lies on its side, nobody can tell but who looks at it.
 */
export async function* mendPictures(strapi: Core.Strapi): AsyncGenerator<Mended> {
  const library = strapiServices(strapi).upload;
  const files: LibraryFile[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { mime: { $startsWith: 'image/' } }, orderBy: { id: 'asc' } });
  for (const file of files) {
    const mended = isPicture(file.mime) ? await mendOne(strapi, library, file) : toUnshown(file);
    if (mended) yield mended;
  }
}

async function mendOne(
  strapi: Core.Strapi,
  library: StrapiServices['upload'],
  file: LibraryFile,
): Promise<Mended | null> {
  const directory = await mkdtemp(path.join(tmpdir(), 'fiche-mend-'));
  try {
    const filepath = path.join(directory, `picture${file.ext}`);
    await fetchFile(strapi, file, filepath);
    const isLying = await isTagged(filepath);
    if (!isLying && file.width && file.height)
      return (await copyInModernFormats(strapi, file, { filepath, directory })) ? copied(file) : null;
    const { size } = await stat(filepath);
    const picture = { filepath, originalFilename: file.name, mimetype: file.mime, size };
    await library.replace(file.id, { data: { fileInfo: keptInfo(file) }, file: picture });
    return isLying
      ? { file, outcome: 'turned', reason: 'its tag said how' }
      : { file, outcome: 'measured', reason: 'its width and height were missing' };
  } catch (error) {
    return { file, outcome: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(directory, { recursive: true });
  }
}

function copied(file: LibraryFile): Mended {
  return { file, outcome: 'copied', reason: 'it had no copies in AVIF and WebP' };
}

/** Gives a picture what `modernPictures` gives a new one; whether it had none and has some now. */
async function copyInModernFormats(
  strapi: Core.Strapi,
  file: LibraryFile,
  { filepath, directory }: { filepath: string; directory: string },
): Promise<boolean> {
  const formats = file.formats ?? {};
  if (Object.keys(formats).some((key) => MODERN_KEY.test(key))) return false;
  const plain = Object.entries(formats)
    .filter(([key]) => key !== 'thumbnail')
    .map(([key, { width, height, size, sizeInBytes }]) => ({
      key,
      width,
      height,
      bytes: sizeInBytes ?? size * 1000,
    }));
  const { name, hash, mime } = file;
  const stored = { name, hash, mime, filepath, tmpWorkingDirectory: directory };
  const copies = await modernCopies({ ...stored, getStream: () => createReadStream(filepath) }, plain);
  if (copies.length === 0) return false;
  for (const copy of copies) await strapiServices(strapi).uploadProvider.upload(copy.file);
  // What Strapi keeps of a copy is what is left of it once it is stored.
  const added = Object.fromEntries(copies.map((copy) => [copy.key, copy.file]));
  await strapi.db
    .query('plugin::upload.file')
    .update({ where: { id: file.id }, data: { formats: { ...formats, ...added } } });
  return true;
}

const MODERN_KEY = /_(avif|webp)$/;

/** What people wrote about a file: a replacement without it would lose that. */
function keptInfo(file: LibraryFile) {
  const { name, alternativeText, caption, focalPoint } = file;
  return { name, alternativeText, caption, focalPoint };
}

async function fetchFile(strapi: Core.Strapi, file: LibraryFile, target: string): Promise<void> {
  if (file.provider === 'local') {
    const stored = await bucketOf(strapi)?.get(path.basename(file.url));
    if (stored?.statusCode === 200) return pipeline(stored, createWriteStream(target));
    stored?.resume();
    await copyFile(path.join(strapi.dirs.static.public, file.url), target);
    return;
  }
  const { provider } = strapi.plugin('upload');
  const { url } = (await provider.isPrivate()) ? await provider.getSignedUrl(file) : file;
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(target));
}

function toUnshown(file: LibraryFile): Mended {
  return {
    file,
    outcome: 'unshown',
    reason: `neither browsers nor info sheets show ${file.mime}: upload it as JPEG or PNG`,
  };
}
