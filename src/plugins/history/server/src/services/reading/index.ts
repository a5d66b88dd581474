import type { Core } from '@strapi/strapi';
import type { ReadingService } from '#history/services';
import { adminAccess } from '../../adapters/access';
import { recordedTypes } from '../../adapters/recorded-types';
import { compare } from './compare';
import { listHistory } from './list-history';

export const reading = ({ strapi }: { strapi: Core.Strapi }): ReadingService => ({
  accessOf: (ability) => adminAccess(strapi, ability),
  isRecorded: (uid) => recordedTypes(strapi).has(uid),
  list: (access, key, query) => listHistory(strapi, access, key, query),
  compare: (access, key, query) => compare(strapi, access, key, query),
});
