import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Takes forms with files from those alone who say who they are: Strapi writes them to the disk before it asks. Whatever a
 * form's files are called, they are gone with the request; Strapi by itself removes what is called `files`.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (ctx.is('multipart') && ctx.headers.authorization === undefined)
    throw new errors.UnauthorizedError('Files are taken from who says who they are');
  try {
    await next();
  } finally {
    await Promise.all(filesOf(ctx.request).map((file) => rm(file, { force: true })));
  }
};

function filesOf(request: object): string[] {
  const files: unknown = 'files' in request ? request.files : null;
  if (typeof files !== 'object' || files === null) return [];
  return Object.values(files)
    .flat()
    .flatMap((file: unknown) =>
      typeof file === 'object' && file !== null && 'filepath' in file ? [String(file.filepath)] : [],
    );
}
