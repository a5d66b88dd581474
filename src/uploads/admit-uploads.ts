import { errors } from '@strapi/utils';
import { isPicture } from '#domain/uploads/file-types';
import { admitFiles, renamed } from './admit-files';
import type { UploadService } from './upload-service';

/**
 * Strapi's upload service, with a look at what comes in. Every way goes through it: the panel, the upload API, an
 * upload from an address, the replacing of a file.
 */
export function admitUploads(stock: UploadService): UploadService {
  return {
    ...stock,

    async upload({ data, files }, options) {
      const list = Array.isArray(files) ? files : [files];
      const types = await admitFiles(list);
      const { fileInfo } = data;
      const renamedInfo = Array.isArray(fileInfo)
        ? fileInfo.map((info, index) => renamed(info, types[index]))
        : renamed(fileInfo, types[0]);
      return stock.upload({ data: { ...data, fileInfo: renamedInfo }, files }, options);
    },

    async replace(id, { data, file }, options) {
      const [type] = await admitFiles([file]);
      const before = await stock.findOne(id);
      // The address stays, with the ending it has: what is behind it has to be of that kind.
      if (before && type && isPicture(before.mime) !== isPicture(type.mime)) {
        throw new errors.ValidationError(
          `“${before.name}” can be replaced by ${isPicture(before.mime) ? 'another picture' : 'another document'} only; upload this one as a file of its own.`,
        );
      }
      return stock.replace(id, { data: { ...data, fileInfo: renamed(data.fileInfo, type) }, file }, options);
    },
  };
}
