import type { Core } from '@strapi/strapi';
import type { GenerationService } from '#answers/services';
import { connectionOn, dialectOf } from '#store/connection/store-connection';
import { installObjects } from '#store/install/install-objects';
import { columnOf, tableOf } from '#store/shape/strapi-metadata';
import { declaredRoutes } from '../adapters/declared-routes';
import { generationObjects } from '../adapters/generation/generation-objects';
import { noticeCommits } from '../adapters/generation/notice-commits';
import {
  glanceOn,
  hasChange,
  readGeneration,
  readGenerationOn,
} from '../adapters/generation/read-generation';
import { shownTables } from '../adapters/generation/shown-tables';
import { createChanges } from '../domain/changes';
import { OF_EVERY_ANSWER } from '../domain/made-of';
import { createGenerationWatch } from './generation-watch';

/** Milliseconds: a write by another process shows within `SERVE_FOR` of its commit. */
const TRUST_FOR = 200;
const SERVE_FOR = 800;

/** Milliseconds that a request waits for the number; a database that takes longer over one row is as good as away. */
const PATIENCE = 2000;

const SETTINGS_UID = 'strapi::core-store';

export const generation = ({ strapi }: { strapi: Core.Strapi }): GenerationService => {
  const changes = createChanges();
  const watch = createGenerationWatch({
    read: () => readGeneration(strapi, changes, PATIENCE),
    glance: glanceOn(strapi, changes),
    now: () => performance.now(),
    trustFor: TRUST_FOR,
    serveFor: SERVE_FOR,
    patience: PATIENCE,
  });
  let isInstalled = false;
  return {
    peek: watch.peek,
    current: watch.current,
    lastRead: watch.lastRead,
    isStill: (made) => changes.isStill(made, changes.known()),
    async at(snapshot) {
      const of = await readGenerationOn(snapshot, changes);
      return {
        generation: of,
        isStill: (made) => changes.isStill(made, of),
        changedSince: (generation, uid) => changes.changedSince(generation, uid),
      };
    },
    forget: watch.forget,
    isInstalled: () => isInstalled,
    wasEverShown: (key) => hasChange(connectionOn(strapi, strapi.db.connection), key),
    async install() {
      const types = [...OF_EVERY_ANSWER, ...dependencies(strapi)];
      await installObjects(strapi, generationObjects(dialectOf(strapi).name, placeOf(strapi, types)));
      noticeCommits(strapi, [...types, SETTINGS_UID], watch.forget);
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

function placeOf(strapi: Core.Strapi, types: readonly string[]) {
  const schema = strapi.db.getSchemaName();
  return {
    tables: shownTables(strapi, types),
    settings: {
      table: tableOf(strapi, SETTINGS_UID),
      keyColumn: columnOf(strapi, SETTINGS_UID, 'key'),
      key: 'plugin_i18n_default_locale',
      /** What changes with it. */
      type: 'plugin::i18n.locale',
    },
    schema,
  };
}
