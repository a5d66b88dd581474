import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** The most that is taken in, packed or not. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The uploaded file: `file` of a form, or the body as it is.
 * @throws PayloadTooLargeError as soon as there is too much, ValidationError where there is none
 */
export async function readUpload(ctx: Context): Promise<Upload> {
  const upload = findFormFile(ctx.request);
  if (upload) {
    if (upload.size > MOST_BYTES) throw tooLarge();
    return { name: upload.originalFilename ?? null, bytes: await readFile(upload.filepath) };
  }
  const body: unknown = 'body' in ctx.request ? ctx.request.body : undefined;
  const bytes = typeof body === 'string' ? Buffer.from(body) : await readBody(ctx);
  if (bytes.length === 0)
    throw new errors.ValidationError('Send the file as “file” of a form, or as the body');
  return { name: null, bytes };
}

export interface Upload {
  /** As the form says it; a body has none. */
  name: string | null;
  bytes: Uint8Array;
}

interface FormFile {
  filepath: string;
  originalFilename?: string | null;
  size: number;
}

function findFormFile(request: object): FormFile | null {
  const files: unknown = 'files' in request ? request.files : null;
  if (typeof files !== 'object' || files === null || !('file' in files)) return null;
  const file: unknown = Array.isArray(files.file) ? files.file[0] : files.file;
  return isFormFile(file) ? file : null;
}

function isFormFile(file: unknown): file is FormFile {
  return (
    typeof file === 'object' &&
    file !== null &&
    'filepath' in file &&
    typeof file.filepath === 'string' &&
    'size' in file &&
    typeof file.size === 'number'
  );
}

/** Strapi's body parser leaves what it doesn't know, such as `application/xliff+xml`, unread. */
async function readBody(ctx: Context): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of ctx.req) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MOST_BYTES) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): Error {
  return new errors.PayloadTooLargeError(`The file is over ${MOST_BYTES / 1024 / 1024} MB`);
}
