import type { Core } from '@strapi/strapi';
import type { HandOverService } from '#translation-desk/services';
import { changeHandOver } from './change-hand-over';
import { listPeople } from './list-people';
import { listWaiting } from './list-waiting';
import { publishMany } from './publish-many';

export const handOver = ({ strapi }: { strapi: Core.Strapi }): HandOverService => ({
  change: (access, key, locale, request) => changeHandOver(strapi, access, key, locale, request),
  listWaiting: (access) => listWaiting(strapi, access),
  listPeople: () => listPeople(strapi),
  publishMany: (access, locale, keys) => publishMany(strapi, access, locale, keys),
});
