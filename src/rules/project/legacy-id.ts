import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../document-write';
import type { FieldError } from '../field-errors';
import { isTaken } from '../is-taken';
import { lockKeys } from '../lock-keys';
import { PROJECT } from './stored-project';

/** What is wrong with a number in an older portal: an address of that portal leads to one project. */
export async function checkLegacyId(
  strapi: Core.Strapi,
  { data: { legacyId }, documentId }: DocumentWrite,
): Promise<FieldError[]> {
  if (typeof legacyId !== 'string' || legacyId === '') return [];
  await lockKeys(strapi);
  if (!(await isTaken(strapi, PROJECT, { legacyId }, documentId))) return [];
  return [
    {
      path: ['legacyId'],
      message: `“${legacyId}” is another project's number in the older portal; each project has its own`,
    },
  ];
}
