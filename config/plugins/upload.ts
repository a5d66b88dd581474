import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  config: {
    // By type Strapi would drop some files of a request and take the others without a word; what is let in is decided
    // by `src/uploads`, from what is in a file. An empty list, because without any it warns at each upload.
    security: { deniedTypes: [] },
    bucket: bucket(env),
  },
});

/** Where files are kept instead of in the public folder; null unless one is named. */
function bucket(env: Core.Config.Shared.ConfigParams['env']) {
  const name = env('S3_BUCKET', '');
  if (name === '') return null;
  return {
    bucket: name,
    region: env('S3_REGION', 'us-east-1'),
    endpoint: env('S3_ENDPOINT'),
    prefix: env('S3_PREFIX', ''),
    accessKeyId: env('S3_ACCESS_KEY_ID', ''),
    secretAccessKey: env('S3_SECRET_ACCESS_KEY', ''),
  };
}
