import importMapping from './import-mapping/schema.json';
import importRun from './import-run/schema.json';
import importStep from './import-step/schema.json';

/** The plugin's own tables: hidden from the panel, kept in step by Strapi's schema sync. */
export const contentTypes = {
  'import-mapping': { schema: importMapping },
  'import-run': { schema: importRun },
  'import-step': { schema: importStep },
};
