import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { OPEN_DATA_UID } from '#data-exchange/open-data';
import { toOpenData, type OpenData } from '../domain/iati/open-data';

/** What the panel's *Open data* says; null where it lacks what IATI needs. */
export async function readOpenData(strapi: Core.Strapi): Promise<OpenData | null> {
  return toOpenData(await strapi.db.query(OPEN_DATA_UID).findOne({}));
}

/** @throws NotFoundError: there is no IATI until somebody says who reports */
export async function assertOpenData(strapi: Core.Strapi): Promise<OpenData> {
  const openData = await readOpenData(strapi);
  if (openData) return openData;
  throw new errors.NotFoundError(
    'There is no IATI here: “Open data” in the panel doesn’t say yet which organisation reports (reference, name and type).',
  );
}
