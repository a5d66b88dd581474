import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DeskUnit } from '#translation-desk/desk';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';
const DESK = '/translation-desk';

let app: TestApp;
let translator: string;
let slug = 0;
beforeAll(async () => {
  app = await startApp();
  translator = await signInAs(app, 'translator-az');
});
afterAll(() => app.stop());

async function createProject(text: string): Promise<string> {
  slug += 1;
  const data = await aProject(app, { slug: `glossary-${slug}`, description: [paragraph(text)] });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  return documentId;
}

function ask(method: 'get' | 'put' | 'post' | 'delete', path: string, token = translator) {
  return app.request[method](`${DESK}${path}`).auth(token, { type: 'bearer' });
}

async function unitOf(documentId: string, source: string): Promise<DeskUnit> {
  const { body } = await ask('get', `/documents/${PROJECT}/${documentId}?locale=az`).expect(200);
  const units = body.data.fields.flatMap((field: { units: DeskUnit[] }) => field.units);
  return units.find((unit: DeskUnit) => unit.source === source);
}

async function suggestionsOf(
  documentId: string,
  unit: string,
): Promise<{ target: string; percent: number }[]> {
  const { body } = await ask(
    'get',
    `/documents/${PROJECT}/${documentId}/suggestions?locale=az&unit=${unit}`,
  ).expect(200);
  return body.data;
}

const TERM = { source: 'Call', target: 'Çağırış', note: 'For proposals', forbidden: ['Zəng'] };

describe('the portal’s own glossary', () => {
  test('holds a term for a locale, once, and lets go of it', async () => {
    await ask('put', '/glossary?locale=az')
      .send({ ...TERM, target: 'Elan' })
      .expect(200);
    await ask('put', '/glossary?locale=az')
      .send({ ...TERM, source: 'call' })
      .expect(200);
    const { body } = await ask('get', '/glossary?locale=az').expect(200);
    expect(body).toMatchObject({ data: [{ ...TERM, source: 'call' }], meta: { mayEdit: true } });
    await ask('delete', `/glossary/${body.data[0].id}?locale=ka`).expect(403);
    const { body: left } = await ask('delete', `/glossary/${body.data[0].id}?locale=az`).expect(200);
    expect(left.data).toEqual([]);
  });

  test('stands beside the texts, is checked, suggested and goes out with files', async () => {
    await ask('put', '/glossary?locale=az').send(TERM).expect(200);
    const text = 'Read the call of Georgia.';
    const documentId = await createProject(text);
    const { id, codes, role, terms } = await unitOf(documentId, text);
    expect(terms).toEqual([
      { ...TERM, isOwn: true },
      { source: 'Georgia', target: 'Gürcüstan', note: '', forbidden: [], isOwn: false },
    ]);
    const source = { text, codes, role, limit: null };
    const { body: checked } = await ask('post', '/check')
      .send({ source, target: 'Zəngi oxuyun.', locale: 'az' })
      .expect(200);
    expect(checked.data.map(({ code }: { code: string }) => code)).toEqual([
      'terms-forbidden',
      'terms-missing',
    ]);
    await ask('put', `/documents/${PROJECT}/${documentId}?locale=az`)
      .send({ units: [{ id, text: 'Zəngi oxuyun.', was: '' }] })
      .expect(200);
    expect((await unitOf(documentId, text)).findings.map(({ code }) => code)).toContain('terms-forbidden');

    const heading = await createProject('Call');
    const unit = await unitOf(heading, 'Call');
    expect(await suggestionsOf(heading, unit.id)).toMatchObject([{ target: 'Çağırış', percent: 100 }]);

    const { text: tbx } = await ask('post', '/glossary/export').send({ locale: 'az' }).buffer().expect(200);
    expect(tbx).toContain('<term>Çağırış</term>');
    expect(tbx).toContain('<term>Gürcüstan</term>');
    const { text: xliff } = await ask('post', '/export')
      .send({ locale: 'az', units: 'all', documents: [{ uid: PROJECT, documentId }] })
      .buffer()
      .expect(200);
    expect(xliff).toContain('<gls:definition>For proposals Not to be used: Zəng.</gls:definition>');
  });

  test('of another’s locale is read, and not written', async () => {
    const { body } = await ask('get', '/glossary?locale=ka').expect(200);
    expect(body.meta.mayEdit).toBe(false);
    await ask('put', '/glossary?locale=ka').send(TERM).expect(403);
  });

  test('is refused to who may not open the desk, and a term without words', async () => {
    const author = await signInAs(app, 'strapi-author');
    await ask('get', '/glossary?locale=az', author).expect(403);
    await ask('put', '/glossary?locale=az')
      .send({ ...TERM, target: ' ' })
      .expect(400);
    await ask('get', '/glossary?locale=en').expect(400);
  });
});

describe('the translation memory', () => {
  const importTmx = (tmx: string, token = translator) =>
    ask('post', '/memory', token).attach('file', Buffer.from(tmx), 'az.tmx');

  const tmxOf = (source: string, target: string, lang = 'az'): string =>
    `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="${lang}"><seg>${target}</seg></tuv></tu></body></tmx>`;

  test('goes out with what is translated, and comes in as suggestions', async () => {
    const text = 'Clean water for the villages of the river.';
    const documentId = await createProject(text);
    const { id } = await unitOf(documentId, text);
    await ask('put', `/documents/${PROJECT}/${documentId}?locale=az`)
      .send({ units: [{ id, text: 'Kəndlər üçün təmiz su.', was: '' }] })
      .expect(200);
    const { text: tmx } = await ask('post', '/memory/export').send({ locale: 'az' }).buffer().expect(200);
    expect(tmx).toContain(`<seg>${text}</seg></tuv><tuv xml:lang="az"><seg>Kəndlər üçün təmiz su.</seg>`);

    const agency = 'Forty crews were trained last winter.';
    const { body } = await importTmx(tmxOf(agency, 'Ötən qış qırx heyət hazırlandı.')).expect(200);
    expect(body.data).toEqual({ kept: { az: 1 }, leftOut: 0, problem: null });
    await importTmx(tmxOf(agency, 'Ötən qış qırx heyət hazırlandı.')).expect(200);
    const other = await createProject('Forty crews were trained last winters.');
    const unit = await unitOf(other, 'Forty crews were trained last winters.');
    const suggestions = await suggestionsOf(other, unit.id);
    expect(suggestions).toMatchObject([{ target: 'Ötən qış qırx heyət hazırlandı.' }]);
    expect(suggestions[0]?.percent).toBeGreaterThan(90);
    const { text: again } = await ask('post', '/memory/export').send({ locale: 'az' }).buffer().expect(200);
    expect(again.split(agency)).toHaveLength(2);
  });

  test('of a language that the person doesn’t translate into is left out, and said', async () => {
    const { body } = await importTmx(tmxOf('River', 'მდინარე', 'ka')).expect(200);
    expect(body.data).toEqual({
      kept: {},
      leftOut: 1,
      problem: { code: 'nothing', languages: ['en', 'ka'] },
    });
  });

  test('that is none is called what it is', async () => {
    const { body } = await importTmx('<xliff/>').expect(200);
    expect(body.data.problem).toEqual({ code: 'not-tmx', root: 'xliff' });
  });
});
