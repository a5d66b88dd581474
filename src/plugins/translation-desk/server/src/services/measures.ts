import type { Core } from '@strapi/strapi';
import { mapValues } from '#domain/map-values';
import { servicesOf } from '#translation-desk/services';
import { declareMeasures } from '#watch/measures';

/** Says which imports are under way, and how they went. */
export function watchImports(strapi: Core.Strapi): void {
  const imports = () => servicesOf(strapi).exchange.imports();
  declareMeasures(strapi, [
    {
      kind: 'gauge',
      name: 'fiche_imports_running',
      help: 'Translation files that are being planned or written',
      label: 'step',
      read: () => mapValues(imports(), ({ running }) => running),
    },
    {
      kind: 'counter',
      name: 'fiche_imports_total',
      help: 'Translation files that were written, by how that ended',
      label: 'result',
      read: () => ({ done: imports().write.done, failed: imports().write.failed }),
    },
  ]);
}
