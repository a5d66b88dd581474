import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../helpers/app';
import { startApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';
import { panelOf, type Panel } from '../../helpers/panel';

const UID = 'api::project.project';

/** A title as editors write it, and what people type to find it. */
const TITLES: Record<string, string[]> = {
  'Less CO₂, 40 m² of H₂O': ['CO2', 'm2', 'h2o', 'co₂ M²'],
  'Programme 2021–2027': ['2021-2027', '2021—2027', '2021−2027', '2021‑2027'],
  'The ﬁnal eﬀect on oﬃces and ﬂoods': ['final', 'effect', 'offices', 'floods'],
  'Ինչո՞ւ, ո՞վ, վա՜յ': ['ինչու', 'ով', 'վայ', 'ԻՆՉՈՒ'],
  'Գիւղ և քաղաք': ['ԵՎ', 'եւ', 'գիւղ'],
  ﬓաշխարհ: ['մնաշխարհ'],
  'Ο δρόμος της ειρήνης': ['ΔΡΌΜΟΣ', 'δρομος', 'ΤΗΣ ΕΙΡΗΝΗΣ'],
  'Ümid işığı İsmayıllıda': ['UMID', 'ümıd', 'ismayilli', 'İŞIĞI'],
  'Əkinçi məktəbi': ['ekinci', 'ƏKİNÇİ', 'Mektebi'],
  'Ўсход і Ёлка': ['ўсход', 'УСХОД', 'елка'],
  'М’ята „Їжак“': ["м'ята", 'мʼята', '«їжак»', '"їжак"'],
  'სკოლა ყველასთვის': ['ᲡᲙᲝᲚᲐ', 'სკოლა'],
  ＥＵ４Ｄｉｇｉｔａｌ: ['eu4digital'],
  'Cafe\u0301 na\u00efve': ['café', 'CAFE', 'naive'],
};
const CASES = Object.entries(TITLES).flatMap(([title, words]) => words.map((word) => ({ title, word })));

let app: TestApp;
let adminToken: string;
let panel: Panel;
beforeAll(async () => {
  app = await startApp();
  adminToken = await signInAs(app, 'strapi-super-admin');
  panel = panelOf(app, adminToken);
  const projects = app.strapi.documents(UID);
  for (const [index, title] of Object.keys(TITLES).entries()) {
    const data = await aProject(app, { title, slug: `found-${index}`, projectNumber: `ENI/2019/41${index}` });
    const { documentId } = await projects.create({ locale: 'en', data });
    await projects.publish({ documentId, locale: 'en' });
    await app.strapi.documents('api::topic.topic').create({ locale: 'en', data: { name: title } });
  }
});
afterAll(() => app.stop());

const titlesOf = (rows: { title?: string; name?: string }[]) => rows.map(({ title, name }) => title ?? name);

describe.each(CASES)('“$title” is found by “$word”', ({ title, word }) => {
  const typed = encodeURIComponent(word);

  test('in the catalogue', async () => {
    const { body } = await app.request.get(`/api/projects?_q=${typed}&fields=title`).expect(200);
    expect(titlesOf(body.data)).toEqual([title]);
  });

  test('in the panel’s lists, of projects and of topics', async () => {
    for (const uid of [UID, 'api::topic.topic']) {
      const { body } = await panel.get(`/collection-types/${uid}?_q=${typed}&locale=en`).expect(200);
      expect(titlesOf(body.results)).toEqual([title]);
      expect(body.pagination.total).toBe(1);
    }
  });

  test('on the desk', async () => {
    const { body } = await app.request
      .get(`/translation-desk/documents?locale=az&search=${typed}&type=${UID}`)
      .auth(adminToken, { type: 'bearer' })
      .expect(200);
    expect(titlesOf(body.data)).toEqual([title]);
  });
});

describe('the panel’s list', () => {
  const found = async (query: string) =>
    titlesOf((await panel.get(`/collection-types/${UID}?locale=en&${query}`).expect(200)).body.results);

  test.each([
    ['a project number', '_q=2019/413', ['Ինչո՞ւ, ո՞վ, վա՜յ']],
    ['a slug', '_q=FOUND-1&filters[$and][0][slug][$eq]=found-1', ['Programme 2021–2027']],
    ['every word, in whatever field', '_q=programme 2019', ['Programme 2021–2027']],
    ['nothing by a wildcard', '_q=prog%25me', []],
  ])('finds by %s', async (_, query, titles) => {
    expect(await found(query)).toEqual(titles);
  });

  test('finds by a whole documentId, and by no part of one', async () => {
    const [{ documentId, title }] = (await panel.get(`/collection-types/${UID}?locale=en`).expect(200)).body
      .results;
    expect(await found(`_q=${documentId}`)).toEqual([title]);
    expect(await found(`_q=${documentId.slice(1)}`)).toEqual([]);
  });

  test('finds by a number that was changed', async () => {
    const { documentId } = await app.strapi.documents(UID).create({
      locale: 'en',
      data: await aProject(app, { title: 'Renumbered', projectNumber: 'OLD/1' }),
    });
    await app.strapi.documents(UID).update({ documentId, locale: 'en', data: { projectNumber: 'NEW/2' } });
    expect([await found('_q=old/1'), await found('_q=new/2')]).toEqual([[], ['Renumbered']]);
  });

  test('is whole where nothing but punctuation is typed', async () => {
    const { body } = await panel.get(`/collection-types/${UID}?locale=en&_q=,&pageSize=100`).expect(200);
    expect(body.pagination.total).toBeGreaterThanOrEqual(Object.keys(TITLES).length);
  });

  test('keeps to its locale', async () => {
    const { body } = await panel.get(`/collection-types/${UID}?locale=az&_q=programme`).expect(200);
    expect(body.results).toEqual([]);
  });
});

test('files of the library are found the same way', async () => {
  await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'Əsas şəkil.jpg',
      hash: 'a',
      mime: 'image/jpeg',
      size: 1,
      url: '/a.jpg',
      provider: 'local',
    },
  });
  const { body } = await app.request
    .get('/upload/files?_q=esas')
    .auth(adminToken, { type: 'bearer' })
    .expect(200);
  expect(titlesOf(body.results)).toEqual(['Əsas şəkil.jpg']);
});
