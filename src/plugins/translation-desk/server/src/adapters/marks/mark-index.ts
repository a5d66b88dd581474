import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { postgresMarkIndex } from './postgres-mark-index';
import { sqliteMarkIndex } from './sqlite-mark-index';

/** Finds sources by their marks without reading all of them. */
export interface MarkIndex {
  /** Makes what isn't there, and fills it. */
  install(): Promise<void>;
  /** Whether a source `s` has all marks of one of these sets. */
  holdsOneOf(sets: readonly (readonly string[])[]): Knex.Raw;
}

export function markIndex(strapi: Core.Strapi): MarkIndex {
  return strapi.db.dialect.client === 'sqlite' ? sqliteMarkIndex(strapi) : postgresMarkIndex(strapi);
}
