import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { once } from '../setup/once';
import { findDocumentId } from '../setup/taxonomies';
import { DEMO_PROJECTS } from './content';
import type { DemoProject, DemoVersion } from './demo-project';
import { uploadFiles, type FileIds } from './upload-files';

const PROJECT = 'api::project.project';

/** Writes the demo's projects through Strapi's Document Service, as editors would, once in the life of a database. */
export async function seedProjects(strapi: Core.Strapi): Promise<void> {
  await once(strapi, 'demo:projects', async () => {
    const files = await uploadFiles(strapi);
    const seeded: Seeded[] = [];
    for (const project of DEMO_PROJECTS) {
      seeded.push({ project, documentId: await createProject(strapi, project, files) });
    }
    for (const each of seeded) await relate(strapi, each, seeded);
    for (const each of seeded) await publish(strapi, each);
    // Once more where projects name each other: a relation to one that wasn't published yet is dropped in publishing.
    for (const each of seeded.filter(({ project }) => project.relatedProjects?.length))
      await publish(strapi, each);
    for (const each of seeded) await editDrafts(strapi, each, files);
  });
}

interface Seeded {
  project: DemoProject;
  documentId: string;
}

async function createProject(strapi: Core.Strapi, project: DemoProject, files: FileIds): Promise<string> {
  const [first, ...others] = versionsOf(project);
  if (!first) throw new Error(`The demo project ${project.slug} has no version`);
  const [locale, version] = first;
  const data = { ...(await sharedData(strapi, project)), ...localizedData(version, files) };
  const { documentId } = await strapi.documents(PROJECT).create({ locale, data: data as never });
  for (const [other, text] of others) await saveVersion(strapi, documentId, other, text, files);
  return documentId;
}

/** The versions of a project, the default locale's first: shared fields come with it. */
function versionsOf({ versions }: DemoProject): [Locale, DemoVersion][] {
  const entries = Object.entries(versions);
  return [
    ...entries.filter(([locale]) => locale === DEFAULT_LOCALE),
    ...entries.filter(([locale]) => locale !== DEFAULT_LOCALE),
  ];
}

async function saveVersion(
  strapi: Core.Strapi,
  documentId: string,
  locale: Locale,
  version: Partial<DemoVersion>,
  files: FileIds,
) {
  await strapi
    .documents(PROJECT)
    .update({ documentId, locale, data: localizedData(version, files) as never });
}

async function relate(
  strapi: Core.Strapi,
  { project, documentId }: Seeded,
  seeded: readonly Seeded[],
): Promise<void> {
  const related = (project.relatedProjects ?? []).flatMap(
    (slug) => seeded.find((other) => other.project.slug === slug)?.documentId ?? [],
  );
  if (related.length === 0) return;
  await strapi
    .documents(PROJECT)
    .update({ documentId, locale: DEFAULT_LOCALE, data: { relatedProjects: related } as never });
}

async function publish(strapi: Core.Strapi, { project, documentId }: Seeded): Promise<void> {
  const locales = [...project.published].sort(
    (a, b) => Number(b === DEFAULT_LOCALE) - Number(a === DEFAULT_LOCALE),
  );
  for (const locale of locales) await strapi.documents(PROJECT).publish({ documentId, locale });
}

async function editDrafts(
  strapi: Core.Strapi,
  { project, documentId }: Seeded,
  files: FileIds,
): Promise<void> {
  for (const [locale, edit] of Object.entries(project.draft ?? {}))
    await saveVersion(strapi, documentId, locale, edit, files);
}

function localizedData({ gallery, documents, ...texts }: Partial<DemoVersion>, files: FileIds) {
  return {
    ...texts,
    ...(gallery && { gallery: gallery.map(({ image, ...words }) => ({ image: files[image], ...words })) }),
    ...(documents && { documents: documents.map(({ file, title }) => ({ file: files[file], title })) }),
  };
}

async function sharedData(strapi: Core.Strapi, project: DemoProject) {
  const {
    versions: _versions,
    published: _published,
    draft: _draft,
    relatedProjects: _related,
    ...shared
  } = project;
  return {
    ...shared,
    countries: await Promise.all(
      project.countries.map((code) => findDocumentId(strapi, 'api::country.country', { code })),
    ),
    priorityArea: await findDocumentId(strapi, 'api::priority-area.priority-area', {
      slug: project.priorityArea,
    }),
    subsector: await findDocumentId(strapi, 'api::subsector.subsector', { slug: project.subsector }),
    topics: await Promise.all(
      project.topics.map((slug) => findDocumentId(strapi, 'api::topic.topic', { slug })),
    ),
  };
}
