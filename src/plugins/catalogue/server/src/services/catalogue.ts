import type { Core } from '@strapi/strapi';
import type { CatalogueService, ProjectReading, SingleReading } from '#catalogue/catalogue';
import type { LocalizedProject } from '#catalogue/project';
import { calendarDay } from '#domain/calendar-day';
import type { ResolvedDocument } from '#domain/resolve/document-model';
import { findFirstDocumentId } from '../adapters/find-document-id';
import { toLocalizedProject } from '../domain/to-localized-project';
import { findProjectId } from './find-project-id';
import { readContent } from './read-content';
import { readDocuments } from './read-documents';
import { PROJECT_UID, readableType } from './readable-type';
import { fallbackChain, listLocales, readScope } from './scope';

/** The read side, as other plugins use it. */
export const catalogue = ({ strapi }: { strapi: Core.Strapi }): CatalogueService => ({
  getProject: (reading) => getProject(strapi, reading),
  getSingle: (reading) => getSingle(strapi, reading),
  listLocales: () => listLocales(strapi),
  fallbackChain: (locale) => fallbackChain(strapi, locale),
});

async function getProject(strapi: Core.Strapi, reading: ProjectReading): Promise<LocalizedProject | null> {
  const type = readableType(strapi, PROJECT_UID);
  const scope = await readScope(strapi, reading);
  return readContent(strapi, async (content) => {
    const documentId = await findProjectId(strapi, content, reading.idOrSlug, scope);
    if (documentId === null) return null;
    const [found] = await readDocuments(strapi, content, type, [documentId], scope);
    return found ? toLocalizedProject(found.resolved, { ...found, today: calendarDay(reading.asOf) }) : null;
  });
}

async function getSingle(strapi: Core.Strapi, reading: SingleReading): Promise<ResolvedDocument | null> {
  const type = readableType(strapi, reading.uid);
  const scope = await readScope(strapi, reading);
  return readContent(strapi, async (content) => {
    const documentId = await findFirstDocumentId(content.connection, type.shapes.document, scope);
    if (documentId === null) return null;
    const [found] = await readDocuments(strapi, content, type, [documentId], scope);
    return found?.resolved ?? null;
  });
}
