import importMapping from './import-mapping/schema.json';
import importRun from './import-run/schema.json';
import importStep from './import-step/schema.json';
import openData from './open-data/schema.json';

/** The plugin's own tables, kept in step by Strapi's schema sync: *Open data* in the panel, the others hidden from it. */
export const contentTypes = {
  'import-mapping': { schema: importMapping },
  'import-run': { schema: importRun },
  'import-step': { schema: importStep },
  'open-data': { schema: openData },
};
