import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';
const SIX = [
  'The first one.',
  'Another two.',
  'Number three here.',
  'Four follows.',
  'Fifth of them.',
  'Six ends it.',
];

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await signInAs(app, 'strapi-super-admin');
});
afterAll(() => app.stop());

interface Block {
  type: string;
  locale?: string;
  children: { text: string }[];
}

const documents = () => app.strapi.documents(PROJECT);
const publish = (documentId: string, locale: string) => documents().publish({ documentId, locale });

/** A published project whose English description has these paragraphs. */
async function published(title: string, texts: string[] = SIX): Promise<string> {
  const data = await aProject(app, { slug: title.toLowerCase(), title, description: texts.map(paragraph) });
  const { documentId } = await documents().create({ locale: 'en', data });
  await publish(documentId, 'en');
  return documentId;
}

/** Writes texts at the desk in the place of English ones, by those, and publishes. */
async function translate(documentId: string, texts: Record<string, string>): Promise<void> {
  const path = `/translation-desk/documents/${PROJECT}/${documentId}?locale=az`;
  const { body } = await app.request.get(path).auth(token, { type: 'bearer' }).expect(200);
  const units: { id: string; source: string; was: string }[] = body.data.fields.flatMap(
    (field: { units: object[] }) => field.units,
  );
  const saved = units
    .filter(({ source }) => source in texts)
    .map(({ id, source, was }) => ({ id, text: texts[source], was }));
  expect(saved).toHaveLength(Object.keys(texts).length);
  const answer = await app.request
    .put(path)
    .auth(token, { type: 'bearer' })
    .send({ units: saved, publish: true })
    .expect(200);
  expect(answer.body.data).toMatchObject({ refused: [], published: true });
}

async function read(slug: string, query = '') {
  const { body } = await app.request.get(`/api/projects/${slug}?locale=az${query}`).expect(200);
  const blocks: Block[] = body.data.description ?? [];
  return {
    blocks: blocks.map(({ locale, children }) => `${locale} ${children.map(({ text }) => text).join('')}`),
    fallbacks: below('description', body.data.fallbacks),
    missing: body.data.missing.filter((path: string) => path.startsWith('description')),
  };
}

const below = (field: string, fallbacks: Record<string, string>) =>
  Object.fromEntries(Object.entries(fallbacks).filter(([path]) => path.startsWith(field)));

async function stateOf(documentId: string): Promise<{ state: string; isWhole: boolean }> {
  const { body } = await app.request
    .get(`/translation-desk/documents/${PROJECT}/${documentId}?locale=az`)
    .auth(token, { type: 'bearer' });
  const { state, isWhole } = body.data.fields.find(({ name }: { name: string }) => name === 'description');
  const states = await app.request
    .get(`/translation-desk/documents/${PROJECT}/${documentId}/states`)
    .auth(token, { type: 'bearer' });
  const az = states.body.data.find(({ locale }: { locale: string }) => locale === 'az');
  expect(az.fields.find(({ name }: { name: string }) => name === 'description')).toMatchObject({
    state,
    isWhole,
  });
  return { state, isWhole };
}

describe('one paragraph of six, translated and published', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await published('one-of-six');
    await translate(documentId, { [SIX[2] ?? '']: 'Üçüncü abzas.' });
  });

  test('is read in its place, the others in English around it, each with its language', async () => {
    expect(await read('one-of-six')).toEqual({
      blocks: SIX.map((text, at) => (at === 2 ? 'az Üçüncü abzas.' : `en ${text}`)),
      fallbacks: Object.fromEntries([0, 1, 3, 4, 5].map((at) => [`description.${at}`, 'en'])),
      missing: [],
    });
  });

  test('stands alone with fallback=none, which says what is missing', async () => {
    expect(await read('one-of-six', '&fallback=none')).toEqual({
      blocks: ['az Üçüncü abzas.'],
      fallbacks: {},
      missing: [0, 1, 3, 4, 5].map((at) => `description.${at}`),
    });
  });

  test.each(['fifth', 'üçüncü'])('is found by “%s”, as its readers see it', async (word) => {
    const { body } = await app.request
      .get(`/api/projects?locale=az&fields=slug&_q=${encodeURIComponent(word)}`)
      .expect(200);
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toContain('one-of-six');
  });

  test('is incomplete, not outdated, and has the words of five to do', async () => {
    expect(await stateOf(documentId)).toEqual({ state: 'incomplete', isWhole: false });
    const { body } = await app.request
      .get('/translation-desk/documents?locale=az&page=1&pageSize=20&search=one-of-six')
      .auth(token, { type: 'bearer' })
      .expect(200);
    const [document] = body.data;
    expect(document.progress).toMatchObject({ incomplete: { fields: 1, words: 0 }, current: { words: 3 } });
    // Two of `Another two.`, three each of the others but the third, and the title's three.
    expect(document.wordsToDo).toBe(3 + 2 + 2 + 3 + 3 + 3);
  });

  test.each(['1.2', '2.1'])('is said to be incomplete in XLIFF %s', async (version) => {
    const { body } = await app.request
      .post('/translation-desk/export')
      .auth(token, { type: 'bearer' })
      .send({ locale: 'az', documents: [{ uid: PROJECT, documentId }], version })
      .buffer()
      .parse(bytesOf)
      .expect(200);
    const notes = body.toString().match(/Incomplete: 5 of 6 texts of this field have no translation\./g);
    // The five that are to do; the sixth is current, and not in the file.
    expect(notes).toHaveLength(5);
  });

  test('falls back in part for the panel’s info sheets', async () => {
    const { body } = await app.request
      .get(`/info-sheet/projects/${documentId}/completeness`)
      .auth(token, { type: 'bearer' })
      .expect(200);
    const az = body.data.locales.find(({ locale }: { locale: string }) => locale === 'az');
    expect(az.versions.published).toMatchObject({
      fields: 2,
      translated: 0,
      fallbacks: [
        { field: 'title', locale: 'en' },
        { field: 'description', locale: 'en' },
      ],
    });
  });

  test('is tagged in the sheet and in its HTML', async () => {
    const { body } = await app.request.get('/api/projects/one-of-six/info-sheet?locale=az').expect(200);
    expect(body.data.fallbacks).toMatchObject({ 'description.0': 'en', 'description.5': 'en' });
    expect(body.data.fallbacks).not.toHaveProperty('description');
    const page = await app.request.get('/api/projects/one-of-six/info-sheet.html?locale=az').expect(200);
    expect(page.text).toContain('<p lang="en">The first one.</p>');
    expect(page.text).toContain('<p>Üçüncü abzas.</p>');
  });
});

describe('after the base changed, and was published anew', () => {
  const rewrite = async (documentId: string, texts: string[]) => {
    await documents().update({
      documentId,
      locale: 'en',
      data: { description: texts.map(paragraph) } as object,
    });
    // A draft shows nothing.
    await publish(documentId, 'en');
  };

  test.each([
    {
      title: 'a paragraph that was put in is English, the translated ones keep their places',
      slug: 'put-in',
      texts: ['What is entirely new: 42!', ...SIX.slice(0, 2)],
      blocks: ['en What is entirely new: 42!', 'az Bir.', 'az İki.'],
    },
    {
      title: 'one that was taken out is gone in both languages',
      slug: 'taken-out',
      texts: SIX.slice(1, 2),
      blocks: ['az İki.'],
    },
    {
      title: 'one that moved has moved in both',
      slug: 'moved',
      texts: [SIX[1] ?? '', SIX[0] ?? ''],
      blocks: ['az İki.', 'az Bir.'],
    },
  ])('$title', async ({ slug, texts, blocks }) => {
    const documentId = await published(slug, SIX.slice(0, 2));
    await translate(documentId, { [SIX[0] ?? '']: 'Bir.', [SIX[1] ?? '']: 'İki.' });
    await documents().update({
      documentId,
      locale: 'en',
      data: { description: texts.map(paragraph) } as object,
    });
    expect((await read(slug)).blocks).toEqual(['az Bir.', 'az İki.']);
    await rewrite(documentId, texts);
    expect((await read(slug)).blocks).toEqual(blocks);
  });

  test('the translation’s later draft leaves what is published as it is', async () => {
    const documentId = await published('later-draft');
    await translate(documentId, { [SIX[2] ?? '']: 'Üç.' });
    await documents().update({
      documentId,
      locale: 'az',
      data: { description: [paragraph('Tamam başqa bir mətn.')] } as object,
    });
    expect((await read('later-draft')).blocks[2]).toBe('az Üç.');
    await rewrite(documentId, ['A new beginning of it all, quite long.', ...SIX]);
    expect((await read('later-draft')).blocks).toEqual([
      'en A new beginning of it all, quite long.',
      ...SIX.map((text, at) => (at === 2 ? 'az Üç.' : `en ${text}`)),
    ]);
  });
});

test('a document that is deleted leaves nothing of what was translated from what', async () => {
  const documentId = await published('deleted-later');
  await translate(documentId, { [SIX[2] ?? '']: 'Üç.' });
  const lines = () =>
    app.strapi.db.query('plugin::catalogue.counterpart-line').count({ where: { ofDocument: documentId } });
  expect(await lines()).toBe(2);
  await documents().delete({ documentId, locale: '*' });
  expect(await lines()).toBe(0);
});

describe('a translation that was written past the desk', () => {
  const write = async (documentId: string, texts: string[]) => {
    const data: object = { title: 'Başlıq', description: texts.map(paragraph) };
    await documents().update({ documentId, locale: 'az', data });
    await publish(documentId, 'az');
  };

  test('is taken whole where it isn’t known what was made from what, and the desk says so', async () => {
    const documentId = await published('freely');
    await write(documentId, ['Hamısı birlikdə.', 'Və son.']);
    expect(await read('freely')).toEqual({
      blocks: ['az Hamısı birlikdə.', 'az Və son.'],
      fallbacks: {},
      missing: [],
    });
    expect(await stateOf(documentId)).toEqual({ state: 'current', isWhole: true });
  });

  test('is read paragraph by paragraph where it is built as its source', async () => {
    const documentId = await published('alike');
    await write(documentId, ['Bir.', '', '', '', '', 'Altı.']);
    expect((await read('alike')).blocks).toEqual([
      'az Bir.',
      ...SIX.slice(1, 5).map((text) => `en ${text}`),
      'az Altı.',
    ]);
    expect(await stateOf(documentId)).toEqual({ state: 'incomplete', isWhole: false });
  });
});

describe('a translation that is its source again', () => {
  const isServed = async (slug: string) => {
    const { body } = await app.request.get(`/api/projects/${slug}?locale=az`).expect(200);
    return { title: body.data.title, fallbacks: body.data.fallbacks };
  };

  test('is read as the source’s until somebody says that it is right', async () => {
    const slug = 'Again';
    const documentId = await published(slug, SIX.slice(0, 2));
    const first = SIX[0] ?? '';
    await translate(documentId, { [slug]: slug, [first]: first, [SIX[1] ?? '']: 'İki.' });
    expect(await isServed('again')).toMatchObject({
      title: slug,
      fallbacks: { title: 'en', 'description.0': 'en' },
    });
    expect((await read('again')).blocks).toEqual([`en ${first}`, 'az İki.']);

    const path = `/translation-desk/documents/${PROJECT}/${documentId}?locale=az`;
    const { body } = await app.request.get(path).auth(token, { type: 'bearer' });
    const units = body.data.fields
      .flatMap((field: { units: object[] }) => field.units)
      .filter(({ state }: { state: string }) => state === 'needs-review')
      .map(({ id, target, was }: Record<string, string>) => ({ id, text: target, was, confirmed: true }));
    expect(units).toHaveLength(2);
    await app.request.put(path).auth(token, { type: 'bearer' }).send({ units, publish: true }).expect(200);
    expect(below('title', (await isServed('again')).fallbacks)).toEqual({});
    expect(await read('again')).toEqual({ blocks: [`az ${first}`, 'az İki.'], fallbacks: {}, missing: [] });
  });
});
