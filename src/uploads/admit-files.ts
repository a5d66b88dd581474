import { errors } from '@strapi/utils';
import type { FileType } from '#domain/uploads/file-types';
import { nameForType } from '#domain/uploads/name-for-type';
import { identifyFile } from './identify-file';
import type { FileInfo, IncomingFile } from './upload-service';

/**
 * Lets files into the library by what they are: each is given the type and the ending of its content. None is taken
 * where one is refused, so that nobody misses a file later that they thought they had uploaded.
 * @throws ValidationError that says of each refused file why, and what would be right
 */
export async function admitFiles(files: readonly IncomingFile[]): Promise<FileType[]> {
  const types: FileType[] = [];
  const reasons: string[] = [];
  for (const file of files) {
    const name = file.originalFilename ?? file.name ?? '';
    const found = await identifyFile(file.filepath, name);
    switch (found.kind) {
      case 'taken':
        types.push(found.type);
        Object.assign(file, {
          originalFilename: nameForType(name || 'unnamed', found.type),
          mimetype: found.type.mime,
          // Strapi looks at the first 4,100 bytes and believes what it finds there more than `mimetype`.
          detectedMimeType: found.type.mime,
        });
        break;
      case 'refused':
        reasons.push(`“${name}” can’t be uploaded: ${found.reason}`);
        break;
      default:
        found satisfies never;
    }
  }
  if (reasons.length > 0) throw toRefusal(reasons);
  return types;
}

/** The name that people see, with the ending of what the file is. */
export function renamed<Info extends FileInfo | undefined>(info: Info, type: FileType | undefined): Info {
  return info?.name && type ? { ...info, name: nameForType(info.name, type) } : info;
}

function toRefusal(reasons: readonly string[]): Error {
  return new errors.ValidationError(reasons.join(' '), {
    errors: reasons.map((message) => ({ path: ['files'], message, name: 'ValidationError' })),
  });
}
