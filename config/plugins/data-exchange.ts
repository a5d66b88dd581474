import type { Core } from '@strapi/strapi';

const MB = 1024 * 1024;

/** `IMPORT_…`: how much of a file that comes in is read; beyond, it is refused. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/data-exchange',
  config: {
    incoming: {
      bytes: env.int('IMPORT_FILE_BYTES', 64 * MB),
      unpackedBytes: env.int('IMPORT_UNPACKED_BYTES', 384 * MB),
      rows: env.int('IMPORT_ROWS', 200_000),
      columns: env.int('IMPORT_COLUMNS', 500),
      cells: env.int('IMPORT_CELLS', 5_000_000),
    },
  },
});
