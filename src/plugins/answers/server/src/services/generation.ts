import type { Core } from '@strapi/strapi';
import type { GenerationService } from '#answers/services';
import { dialectOf } from '#store/connection/store-connection';
import { installObjects } from '#store/install/install-objects';
import { columnOf, tableOf } from '#store/shape/strapi-metadata';
import { declaredRoutes } from '../adapters/declared-routes';
import { generationObjects } from '../adapters/generation/generation-objects';
import { noticeCommits } from '../adapters/generation/notice-commits';
import { readGeneration } from '../adapters/generation/read-generation';
import { watchedTables } from '../adapters/generation/watched-tables';
import { createGenerationWatch } from './generation-watch';

/** Milliseconds: a write by another process shows within `SERVE_FOR` of its commit. */
const TRUST_FOR = 200;
const SERVE_FOR = 800;

const SETTINGS_UID = 'strapi::core-store';

export const generation = ({ strapi }: { strapi: Core.Strapi }): GenerationService => {
  const watch = createGenerationWatch({
    read: () => readGeneration(strapi),
    now: () => performance.now(),
    trustFor: TRUST_FOR,
    serveFor: SERVE_FOR,
  });
  let isInstalled = false;
  return {
    peek: watch.peek,
    current: watch.current,
    isInstalled: () => isInstalled,
    async install() {
      await installObjects(strapi, generationObjects(dialectOf(strapi).name, placeOf(strapi)));
      noticeCommits(strapi, watch.forget);
      watch.forget();
      isInstalled = true;
    },
  };
};

/** The content types that any declared answer depends on. */
function dependencies(strapi: Core.Strapi): Set<string> {
  const declared = declaredRoutes(strapi).map(({ answers }) => answers);
  return new Set(declared.flatMap((answers) => (answers.kind === 'cached' ? answers.dependsOn : [])));
}

function placeOf(strapi: Core.Strapi) {
  return {
    tables: watchedTables(strapi, dependencies(strapi)),
    settings: {
      table: tableOf(strapi, SETTINGS_UID),
      keyColumn: columnOf(strapi, SETTINGS_UID, 'key'),
      key: 'plugin_i18n_default_locale',
    },
    schema: strapi.db.getSchemaName(),
  };
}
