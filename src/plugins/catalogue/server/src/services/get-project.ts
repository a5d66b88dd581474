import type { Core } from '@strapi/strapi';
import { calendarDay } from '#domain/calendar-day';
import type { LocalizedProject } from '#catalogue/project';
import type { ProjectReading } from '#catalogue/catalogue';
import { toLocalizedProject } from '../domain/to-localized-project';
import { findProjectId } from './find-project-id';
import { readContent } from './read-content';
import { readScope } from './full-scope';
import { readDocuments } from './read-documents';
import { readableType } from './readable-type';

const PROJECT_UID = 'api::project.project';

export async function getProject(
  strapi: Core.Strapi,
  reading: ProjectReading,
): Promise<LocalizedProject | null> {
  const type = readableType(strapi, PROJECT_UID);
  const scope = await readScope(strapi, reading);
  return readContent(strapi, async (content) => {
    const documentId = await findProjectId(strapi, content, reading.idOrSlug, scope);
    if (documentId === null) return null;
    const [found] = await readDocuments(strapi, content, type, [documentId], scope);
    return found ? toLocalizedProject(found.resolved, { ...found, today: calendarDay(reading.asOf) }) : null;
  });
}
