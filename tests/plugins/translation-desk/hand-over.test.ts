import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DeskDocument, GetDocumentResponse } from '#translation-desk/desk';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';
const DESK = '/translation-desk';

let app: TestApp;
let translator: string;
let editor: string;
let slug = 0;
beforeAll(async () => {
  app = await startApp();
  translator = await signInAs(app, 'translator-az');
  editor = await signInAs(app, 'strapi-editor');
});
afterAll(() => app.stop());

function ask(method: 'get' | 'put' | 'post', path: string, token: string) {
  return app.request[method](`${DESK}${path}`).auth(token, { type: 'bearer' });
}

/** A project that is published in English and has a title in Azerbaijani. */
async function createTranslated(title = 'Təmiz çaylar'): Promise<string> {
  slug += 1;
  const data = await aProject(app, { slug: `hand-over-${slug}` });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
  await save(documentId, title, '');
  return documentId;
}

async function save(documentId: string, text: string, was: string): Promise<void> {
  await ask('put', `/documents/${PROJECT}/${documentId}?locale=az`, translator)
    .send({ units: [{ id: 'title', text, was }] })
    .expect(200);
}

function handOver(documentId: string, request: object, token = translator) {
  return ask('put', `/documents/${PROJECT}/${documentId}/hand-over?locale=az`, token).send(request);
}

async function open(documentId: string, token = editor): Promise<GetDocumentResponse['data']> {
  const { body } = await ask('get', `/documents/${PROJECT}/${documentId}?locale=az`, token).expect(200);
  return body.data;
}

async function list(filter: string, token = editor): Promise<DeskDocument[]> {
  const { body } = await ask('get', `/documents?locale=az&handOver=${filter}`, token).expect(200);
  return body.data;
}

const isPublished = async (documentId: string): Promise<boolean> =>
  (await app.strapi.documents(PROJECT).findOne({ documentId, locale: 'az', status: 'published' })) !== null;

async function waiting(token = editor): Promise<number> {
  const { body } = await ask('get', '/waiting', token).expect(200);
  return body.data.find(({ locale }: { locale: string }) => locale === 'az')?.documents ?? 0;
}

describe('a translation that is ready', () => {
  test('waits for who may publish, who sees it and publishes it', async () => {
    const before = await waiting();
    const [first, second] = [await createTranslated(), await createTranslated()];
    for (const documentId of [first, second]) await handOver(documentId, { kind: 'ready' }).expect(200);
    expect(await waiting()).toBe(before + 2);
    expect(await waiting(translator)).toBe(0);
    const ready = await list('ready');
    expect(ready.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining([first, second]));
    expect(ready[0]).toMatchObject({
      mayPublish: true,
      handOver: { ready: { by: { kind: 'person', name: 'Test translator-az' } } },
    });

    const { body } = await ask('post', '/publish?locale=az', editor)
      .send({ documents: [first, second, 'nothing'].map((documentId) => ({ uid: PROJECT, documentId })) })
      .expect(200);
    expect(body.data).toMatchObject({ published: 2, refused: [{ documentId: 'nothing' }] });
    expect(await Promise.all([first, second].map(isPublished))).toEqual([true, true]);
    expect(await waiting()).toBe(before);
    expect((await open(first)).handOver.ready).toBeNull();
  });

  test('is compared with what is published', async () => {
    const documentId = await createTranslated('Təmiz çaylar');
    expect((await open(documentId)).fields[0]?.units[0]?.published).toBeNull();
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'az' });
    const [field] = (await open(documentId)).fields;
    expect(field?.units[0]).toMatchObject({ target: 'Təmiz çaylar', published: null });
    await save(documentId, 'Təmiz göllər', field?.units[0]?.was ?? '');
    expect((await open(documentId)).fields[0]?.units[0]?.published).toEqual([
      { kind: 'kept', text: 'Təmiz ' },
      { kind: 'removed', text: 'çaylar' },
      { kind: 'added', text: 'göllər' },
    ]);
  });

  test('is sent back with a note, which the translator sees', async () => {
    const documentId = await createTranslated();
    await handOver(documentId, { kind: 'ready' }).expect(200);
    await handOver(documentId, { kind: 'send-back', reason: 'The name is wrong' }).expect(403);
    await handOver(documentId, { kind: 'send-back', reason: ' ' }, editor).expect(400);
    await handOver(documentId, { kind: 'send-back', reason: 'The name is wrong' }, editor).expect(200);
    expect((await open(documentId, translator)).handOver).toMatchObject({
      ready: null,
      sentBack: { reason: 'The name is wrong', by: { name: 'Test strapi-editor' } },
    });
    await handOver(documentId, { kind: 'ready' }).expect(200);
    expect((await open(documentId)).handOver).toMatchObject({ ready: {}, sentBack: null });
  });

  test('is taken back by who said so, and is nobody else’s to say', async () => {
    const documentId = await createTranslated();
    await handOver(documentId, { kind: 'ready' }).expect(200);
    await handOver(documentId, { kind: 'not-ready' }).expect(200);
    expect((await open(documentId)).handOver.ready).toBeNull();
    const other = await signInAs(app, 'translator-ka');
    await handOver(documentId, { kind: 'ready' }, other).expect(403);
    await ask('post', '/publish?locale=az', translator)
      .send({ documents: [{ uid: PROJECT, documentId }] })
      .expect(200);
    expect(await isPublished(documentId)).toBe(false);
  });

  test('goes with its document', async () => {
    const documentId = await createTranslated();
    await handOver(documentId, { kind: 'ready' }).expect(200);
    const before = await waiting();
    await app.strapi.documents(PROJECT).delete({ documentId, locale: '*' });
    expect(await waiting()).toBe(before - 1);
  });
});

describe('a document', () => {
  test('is assigned to a person until a day, who finds it among theirs', async () => {
    const documentId = await createTranslated();
    const { body } = await ask('get', '/people', editor).expect(200);
    const people: { id: number; name: string }[] = body.data;
    const mine = people.filter(({ name }) => name === 'Test translator-az').at(-1);
    const assign = { kind: 'assign', assignee: mine?.id, due: '2030-01-31' };
    await handOver(documentId, assign, editor).expect(200);
    expect((await list('mine', translator)).map((one) => one.documentId)).toContain(documentId);
    expect(await list('mine', editor)).toEqual([]);
    expect((await open(documentId)).handOver).toMatchObject({ assignee: mine, due: '2030-01-31' });
    await handOver(documentId, { ...assign, due: '31.1.2030' }, editor).expect(400);
  });

  test('is taken by a translator for themselves, and given to no other', async () => {
    const documentId = await createTranslated();
    const { body } = await ask('get', '/people', translator).expect(200);
    const people: { id: number; name: string }[] = body.data;
    const mine = people.filter(({ name }) => name === 'Test translator-az').at(-1);
    const other = people.find(({ id }) => id !== mine?.id);
    await handOver(documentId, { kind: 'assign', assignee: other?.id, due: null }).expect(403);
    await handOver(documentId, { kind: 'assign', assignee: mine?.id, due: null }).expect(200);
    await handOver(documentId, { kind: 'assign', assignee: null, due: null }).expect(200);
    expect((await open(documentId)).handOver).toMatchObject({ assignee: null });
  });
});
