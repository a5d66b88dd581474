import { strapiServices } from '#strapi/services';
import type { TestApp } from '../../helpers/app';
import { aProject, country, paragraph, topic } from '../../helpers/content';
import { taggedPicture } from '../../helpers/pictures';
import type { PathName } from './kept-answers';
import { ALL_SHOWN, ARMENIAN, GEORGIAN, LISTS, NAMES, PORTAL } from './kept-answers';

const UID = 'api::project.project';

/** A way in which content is written, and whose answers it can change. */
export interface Write {
  name: string;
  write(written: Written): Promise<unknown>;
  touches: readonly PathName[];
}

export interface Written {
  app: TestApp;
  /** `documentId` of each project, by slug. */
  ids: Record<string, string>;
}

/** What shows `twinning` alone. */
const ONE: PathName[] = ['twinning', 'sheet of twinning', 'portal’s twinning'];

/** What `rivers` is a part of: whether it is there at all, and what it says. */
const RIVERS: PathName[] = ['rivers', 'page of rivers', ...LISTS, ...ARMENIAN];
/** Whatever is said of them. */
const TWINNING_SAYS: PathName[] = [...ONE, ...ALL_SHOWN, ...ARMENIAN];
const RIVERS_SAYS: PathName[] = ['rivers', 'page of rivers', ...ALL_SHOWN, ...ARMENIAN];
/** Lists of the API have the template's words for what is computed. */
const TEMPLATED: PathName[] = ['list', 'search', 'facets', 'second page'];

const PROJECTS: PathName[] = [...ONE, 'rivers', 'page of rivers', 'trade', ...LISTS, ...ARMENIAN];

/** In this order, each on what the ones before have left behind. */
export const WRITES: readonly Write[] = [
  {
    name: 'a draft’s texts',
    write: draft('twinning', { title: 'Unsaid', description: [paragraph('Not yet')] }),
    touches: [],
  },
  {
    name: 'a draft’s components and relations',
    write: async ({ app, ids }) =>
      draft('twinning', {
        countries: [await country(app, 'AM')],
        topics: [],
        relatedProjects: [ids.rivers],
        locations: [{ label: 'Quba', latitude: 41.3, longitude: 48.5 }],
        socialLinks: [{ platform: 'x', url: 'https://example.org/unsaid' }],
      })({ app, ids }),
    touches: [],
  },
  {
    name: 'a draft in a language without one',
    write: draft('trade', { title: 'Ticarət' }, 'az'),
    touches: [],
  },
  {
    name: 'a project that nobody publishes, and its end',
    write: async ({ app }) => {
      const projects = app.strapi.documents(UID);
      const { documentId } = await projects.create({
        locale: 'en',
        data: await aProject(app, {
          title: 'Never',
          slug: 'never',
          topics: [await topic(app, 'good-government')],
        }),
      });
      await projects.delete({ documentId, locale: '*' });
    },
    touches: [],
  },
  {
    name: 'a draft past Strapi',
    write: ({ app }) =>
      app.strapi.db
        .connection('projects')
        .whereNull('published_at')
        .update({ website: 'https://example.org/draft' }),
    touches: [],
  },
  {
    name: 'a picture that nothing shows, and one in a draft',
    write: async ({ app, ids }) => {
      const [unused, used] = [await upload(app), await upload(app)];
      await app.strapi.db
        .query('plugin::upload.file')
        .update({ where: { id: unused }, data: { caption: 'Alone' } });
      await draft('twinning', { gallery: [{ image: used, alt: 'A meeting' }] })({ app, ids });
      await app.strapi.db
        .query('plugin::upload.file')
        .update({ where: { id: used }, data: { caption: 'Together' } });
    },
    touches: [],
  },
  {
    name: 'a publication',
    write: publish('rivers', { summary: 'Published' }),
    // Strapi links what is published to it wherever a draft was linked to it: to `twinning`, which is Georgian still.
    touches: [...RIVERS_SAYS, ...ONE, ...GEORGIAN],
  },
  {
    name: 'a publication of another, which is Armenian from now on',
    write: publish('twinning', {}),
    touches: [...TWINNING_SAYS, ...GEORGIAN],
  },
  {
    name: 'a picture that a published project shows',
    write: ({ app }) =>
      app.strapi.db
        .query('plugin::upload.file')
        .update({ where: { caption: 'Together' }, data: { alternativeText: 'Around a table' } }),
    touches: TWINNING_SAYS,
  },
  {
    name: 'a component of a published project, past Strapi',
    write: ({ app }) =>
      app.strapi.db
        .connection('components_project_locations')
        .where({ label: 'Quba' })
        .update({ label: 'Guba' }),
    touches: TWINNING_SAYS,
  },
  {
    name: 'a published project, past Strapi',
    write: ({ app }) =>
      app.strapi.db
        .connection('projects')
        .where({ slug: 'rivers' })
        .whereNotNull('published_at')
        .update({ website: 'https://example.org/past' }),
    // It is one of those that `twinning` relates to.
    touches: [...RIVERS_SAYS, ...ONE],
  },
  {
    name: 'a country’s name',
    write: rename('api::country.country', { code: 'GE', locale: 'az' }, 'Gürcüstan Respublikası'),
    touches: [...PROJECTS, 'countries'],
  },
  {
    name: 'a topic’s name',
    write: rename('api::topic.topic', { slug: 'good-government', locale: 'en' }, 'Better government'),
    touches: [...PROJECTS, 'topics'],
  },
  {
    name: 'the template of sheets',
    write: ({ app }) =>
      app.strapi.db
        .query('api::info-sheet-template.info-sheet-template')
        .updateMany({ where: {}, data: { heading: 'A sheet' } }),
    touches: ['sheet of twinning', 'page of rivers', ...TEMPLATED, ...PORTAL],
  },
  {
    name: 'a label of the template, past Strapi',
    write: ({ app }) =>
      app.strapi.db.connection('components_info_sheet_status_label_sets').update({ ongoing: 'Under way' }),
    touches: ['sheet of twinning', 'page of rivers', ...TEMPLATED, ...PORTAL],
  },
  {
    name: 'the site',
    write: ({ app }) =>
      app.strapi.db.query('api::site.site').updateMany({ where: {}, data: { name: 'A portal' } }),
    touches: ['site', ...PORTAL],
  },
  {
    name: 'a relation to what isn’t published',
    write: ({ app, ids }) => publish('trade', { relatedProjects: [ids.secret] })({ app, ids }),
    touches: ['trade', ...ALL_SHOWN, ...GEORGIAN, 'facets'],
  },
  { name: 'its publication', write: publish('secret', {}), touches: ['trade', ...LISTS] },
  {
    name: 'the end of a publication',
    write: ({ app, ids }) =>
      app.strapi.documents(UID).unpublish({ documentId: ids.rivers ?? '', locale: '*' }),
    touches: [...RIVERS, ...ONE],
  },
  {
    name: 'its return',
    write: ({ app, ids }) => app.strapi.documents(UID).publish({ documentId: ids.rivers ?? '', locale: '*' }),
    touches: [...RIVERS, ...ONE],
  },
  {
    name: 'a language',
    write: async ({ app }) => {
      const { locales } = strapiServices(app.strapi);
      const { id } = await locales.create({ code: 'fr', name: 'French' });
      await locales.delete({ id });
    },
    touches: NAMES,
  },
  {
    name: 'what the public may read',
    write: async ({ app }) => {
      const permissions = app.strapi.db.query('plugin::users-permissions.permission');
      const action = 'plugin::catalogue.topic.find';
      const { id } = await permissions.findOne({ where: { action } });
      await permissions.delete({ where: { id } });
    },
    touches: NAMES,
  },
  {
    name: 'the end of a project',
    write: ({ app, ids }) => app.strapi.documents(UID).delete({ documentId: ids.trade ?? '', locale: '*' }),
    touches: ['trade', ...LISTS],
  },
];

function draft(slug: string, data: Record<string, unknown>, locale = 'en') {
  return ({ app, ids }: Written) =>
    app.strapi.documents(UID).update({ documentId: ids[slug] ?? '', locale, data });
}

function publish(slug: string, data: Record<string, unknown>) {
  return async ({ app, ids }: Written) => {
    await draft(slug, data)({ app, ids });
    await app.strapi.documents(UID).publish({ documentId: ids[slug] ?? '', locale: 'en' });
  };
}

function rename(
  uid: 'api::country.country' | 'api::topic.topic',
  where: Record<string, string>,
  name: string,
) {
  return async ({ app }: Written) => {
    const { documentId } = await app.strapi.db.query(uid).findOne({ where });
    await app.strapi.documents(uid).update({ documentId, locale: where.locale ?? 'en', data: { name } });
  };
}

async function upload(app: TestApp): Promise<number> {
  const { id } = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'meeting.jpg',
      url: '/uploads/meeting.jpg',
      hash: 'meeting',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: (await taggedPicture('jpeg', 1)).length / 1000,
      provider: 'local',
    },
  });
  return Number(id);
}
