import type { Core } from '@strapi/strapi';
import { isPicture } from '#domain/uploads/file-types';
import type { DocumentWrite } from './document-write';
import { refuse, type FieldError } from './field-errors';
import { findMediaInput, type NamedFile } from './media-input';

const FILE = 'plugin::upload.file';

/**
 * Refuses at its field a picture that readers wouldn't see: one of a kind that neither browsers nor info sheets show, in
 * the library since before it refused them. What the document has already may stay.
 * @throws ValidationError with every such field
 */
export async function assertShownPictures(strapi: Core.Strapi, write: DocumentWrite): Promise<void> {
  const { pictures, pasted } = findMediaInput(strapi, strapi.contentType(write.uid), write.data);
  refuse([
    ...(await checkNamed(strapi, write, pictures)),
    ...pasted.filter(({ mime }) => !isPicture(mime)).map(({ path, name }) => unshown(path, name)),
  ]);
}

async function checkNamed(
  strapi: Core.Strapi,
  write: DocumentWrite,
  pictures: readonly NamedFile[],
): Promise<FieldError[]> {
  if (pictures.length === 0) return [];
  const files: { id: number; name: string; mime: string }[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: pictures.map(({ id }) => id) } }, select: ['id', 'name', 'mime'] });
  const wrong = files.filter(({ mime }) => !isPicture(mime));
  if (wrong.length === 0) return [];
  const kept = await idsInDocument(strapi, write);
  return pictures.flatMap(({ path, id }) => {
    const file = wrong.find((each) => each.id === id);
    return file && !kept.has(id) ? [unshown(path, file.name)] : [];
  });
}

function unshown(path: FieldError['path'], name: string): FieldError {
  return {
    path,
    message: `“${name}” can’t be shown: browsers and info sheets show JPEG, PNG, WebP, GIF and AVIF. Save it as one of these and upload that.`,
  };
}

/** The pictures that any version of the document has now. */
async function idsInDocument(strapi: Core.Strapi, { uid, documentId }: DocumentWrite): Promise<Set<number>> {
  if (!documentId) return new Set();
  const components = Object.entries(strapi.contentType(uid).attributes)
    .filter(([, { type }]) => type === 'component' || type === 'dynamiczone' || type === 'media')
    .map(([name, { type }]) => [name, type === 'component' ? { populate: true } : true]);
  const versions: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: Object.fromEntries(components) });
  const contentType = strapi.contentType(uid);
  return new Set(
    versions.flatMap((version) => findMediaInput(strapi, contentType, version).pictures.map(({ id }) => id)),
  );
}
