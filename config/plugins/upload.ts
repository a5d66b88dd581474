import type { Core } from '@strapi/strapi';

export default (_params: Core.Config.Shared.ConfigParams) => ({
  config: {
    // By type Strapi would drop some files of a request and take the others without a word; what is let in is decided
    // by `src/uploads`, from what is in a file. An empty list, because without any it warns at each upload.
    security: { deniedTypes: [] },
  },
});
