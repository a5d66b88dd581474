import type { Core } from '@strapi/strapi';
import { calendarDay } from '../../../../../domain/calendar-day';
import type { LocalizedProject } from '../../../../../domain/localized-project';
import type { ProjectReading } from '../../../shared/contracts/catalogue';
import { findDocumentId } from '../adapters/find-document-id';
import { readSnapshot } from '../adapters/read-connection';
import { toLocalizedProject } from '../domain/to-localized-project';
import { readDocuments, readScope } from './read-documents';
import { readableType } from './readable-type';

const PROJECT_UID = 'api::project.project';

export async function getProject(
  strapi: Core.Strapi,
  reading: ProjectReading,
): Promise<LocalizedProject | null> {
  const type = readableType(strapi, PROJECT_UID);
  const scope = await readScope(strapi, reading);
  return readSnapshot(strapi, async (connection) => {
    const key = { idOrKey: reading.idOrSlug, attribute: 'slug' };
    const documentId = await findDocumentId(connection, type.shapes.document, key, scope);
    if (documentId === null) return null;
    const [found] = await readDocuments(connection, type, [documentId], scope);
    return found ? toLocalizedProject(found.resolved, { ...found, today: calendarDay(reading.asOf) }) : null;
  });
}
