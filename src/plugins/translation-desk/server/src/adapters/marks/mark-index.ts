import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { postgresMarkIndex } from './postgres-mark-index';
import { sqliteMarkIndex } from './sqlite-mark-index';

/** Finds sources by their marks without reading all of them. */
export interface MarkIndex {
  /** Makes what isn't there, and fills it. */
  install(): Promise<void>;
  /** A query for the ids of sources that have all marks of one of these sets: of `most` of them, whichever. */
  idsWith(sets: readonly (readonly string[])[], most: number): Knex.Raw;
}

export function markIndex(strapi: Core.Strapi): MarkIndex {
  return strapi.db.dialect.client === 'sqlite' ? sqliteMarkIndex(strapi) : postgresMarkIndex(strapi);
}
