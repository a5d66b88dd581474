import type { TestApp } from '../../helpers/app';
import { aProject, country, paragraph, topic } from '../../helpers/content';

const UID = 'api::project.project';

interface Entry {
  /** Of the English version, which is the base. */
  base: Record<string, unknown>;
  /** Localized fields by locale; a locale that isn't named has no version. */
  translations?: Record<string, Record<string, unknown>>;
  isDraft?: boolean;
}

/** Writes the projects that these tests read; gives each `documentId` by slug. */
export async function writeProjects(app: TestApp): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [slug, entry] of Object.entries(await entriesOf(app)))
    ids[slug] = await writeProject(app, slug, entry);
  return ids;
}

async function entriesOf(app: TestApp): Promise<Record<string, Entry>> {
  const AZ = await country(app, 'AZ');
  const GE = await country(app, 'GE');
  const AM = await country(app, 'AM');
  return {
    twinning: {
      base: {
        title: 'Twinning',
        summary: 'Ministries learn from ministries',
        description: [paragraph('A long story of reforms')],
        countries: [GE, AZ],
        topics: [await topic(app, 'good-government')],
        startDate: '2014-01-01',
        endDate: '2020-12-31',
        locations: [{ label: 'Baku', latitude: 40.4, longitude: 49.8 }],
      },
      translations: { az: { title: 'Tvinninq', summary: 'İstanbulda ırmaq' } },
    },
    rivers: {
      base: {
        title: 'Clean rivers',
        countries: [AM],
        scope: 'bilateral',
        startDate: '2024-03-01',
        endDate: '2099-01-01',
      },
      translations: {
        hy: { title: 'Մաքուր գետեր', description: [paragraph('ԵՎ ջուր')] },
        uk: { title: 'Чисті ріки', summary: 'Ёлка' },
      },
    },
    trade: {
      base: {
        title: 'Better than Twinning',
        countries: [GE],
        scope: 'bilateral',
        startDate: '2090-01-01',
        endDate: null,
      },
    },
    halted: {
      base: {
        title: 'Halted works',
        summary: 'Like twinning',
        countries: [AZ, GE, AM],
        startDate: '2020-05-05',
        endDate: '2021-05-05',
        statusOverride: 'suspended',
      },
    },
    secret: { base: { title: 'Secret twinning' }, isDraft: true },
  };
}

async function writeProject(
  app: TestApp,
  slug: string,
  { base, translations = {}, isDraft }: Entry,
): Promise<string> {
  const projects = app.strapi.documents(UID);
  const data = await aProject(app, { slug, ...base });
  const { documentId } = await projects.create({ locale: 'en', data });
  for (const [locale, texts] of Object.entries(translations)) {
    await projects.update({ documentId, locale, data: texts });
  }
  if (!isDraft) await projects.publish({ documentId, locale: '*' });
  return documentId;
}
