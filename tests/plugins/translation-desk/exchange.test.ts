import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GetDocumentResponse } from '#translation-desk/desk';
import type { DeskNote } from '#translation-desk/note';
import type { PlannedUnit } from '#translation-desk/import-plan';
import type { ReportedUnit } from '#translation-desk/exchange-requests';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, paragraph } from '../../helpers/content';
import { createApiToken, signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';
const AGENCY = '/api/translation-desk/xliff';

let app: TestApp;
let translator: string;
let agency: string;
let slug = 0;
beforeAll(async () => {
  app = await startApp();
  translator = await signInAs(app, 'translator-az');
  agency = await createApiToken(app, [
    'plugin::translation-desk.agency.exportXliff',
    'plugin::translation-desk.agency.planXliff',
    'plugin::translation-desk.agency.importXliff',
  ]);
});
afterAll(() => app.stop());

const GOOD = 'The first paragraph is good.';
const STALE = 'The second paragraph goes stale.';
const BROKEN = {
  type: 'paragraph',
  children: [
    { type: 'text', text: 'A ' },
    { type: 'text', text: 'bold', bold: true },
    { type: 'text', text: ' third one.' },
  ],
};

async function createProject(): Promise<string> {
  slug += 1;
  const data = await aProject(app, {
    slug: `exchange-${slug}`,
    description: [paragraph(GOOD), paragraph(STALE), BROKEN],
  });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  return documentId;
}

async function exportXliff(documentId: string, options: object = {}, token = translator): Promise<string> {
  const { body } = await app.request
    .post('/translation-desk/export')
    .auth(token, { type: 'bearer' })
    .send({ locale: 'az', documents: [{ uid: PROJECT, documentId }], version: '1.2', ...options })
    .buffer()
    .parse(bytesOf)
    .expect(200);
  return body.toString();
}

function upload(path: string, file: string | Buffer, decisions: object[] = [], token = translator) {
  return app.request
    .post(`/translation-desk/${path}`)
    .auth(token, { type: 'bearer' })
    .field('decisions', JSON.stringify(decisions))
    .attach('file', Buffer.from(file), 'az.xlf');
}

/** Puts a target after the source that says `source`. */
function fill(xliff: string, source: string, target: string): string {
  return xliff.replace(`${source}</source>`, `${source}</source><target>${target}</target>`);
}

function summary(units: PlannedUnit[]): string[] {
  return units.map((unit) => ('reason' in unit ? `${unit.kind} ${unit.reason}` : unit.kind));
}

async function descriptionOf(documentId: string): Promise<string[]> {
  const row = await app.strapi.documents(PROJECT).findOne({ documentId, locale: 'az' });
  const blocks = (row?.description ?? []) as { children: { text: string }[] }[];
  return blocks.map((block) => block.children.map(({ text }) => text).join(''));
}

describe('an XLIFF file of the desk', () => {
  test.each(['1.2', '2.1'])(
    'in version %s comes back as it went out and changes nothing',
    async (version) => {
      const documentId = await createProject();
      const xliff = await exportXliff(documentId, { version });
      const { body } = await upload('import/plan', xliff).expect(200);
      expect(new Set(summary(body.data.units))).toEqual(new Set(['unchanged']));
    },
  );

  test('with codes and no words, half a unit or another language takes nothing away', async () => {
    const documentId = await createProject();
    const filled = fill(
      fill(await exportXliff(documentId), GOOD, 'Birinci abzas yaxşıdır.'),
      STALE,
      'İkinci abzas köhnəlir.',
    );
    await upload('import', filled).expect(200);
    const before = await descriptionOf(documentId);
    expect(before.filter(Boolean)).toHaveLength(2);

    const all = await exportXliff(documentId, { units: 'all' });
    const emptied = all
      .replace(/(<target[^>]*>)Birinci abzas yaxşıdır\./, '$1<bpt id="1">{}</bpt><ept id="1">{}</ept>')
      .replace(
        /(<target[^>]*>)İkinci abzas köhnəlir\./,
        '$1<mrk mtype="seg" mid="1">İkinci abzas.</mrk><mrk mtype="seg" mid="2"/>',
      );
    const { body } = await upload('import', emptied).expect(200);
    expect(body.data.plan.diagnostics.map(({ code }: { code: string }) => code)).toEqual([
      'no-words',
      'partly-translated',
    ]);
    expect(body.data.writtenUnits).toBe(0);
    expect(await descriptionOf(documentId)).toEqual(before);
  });

  test('with a character that no database takes loses that unit alone', async () => {
    const documentId = await createProject();
    const xliff = await exportXliff(documentId, { version: '2.1' });
    const filled = fill(fill(xliff, GOOD, 'Birinci<cp hex="0000"/> abzas.'), STALE, 'İkinci abzas.');
    const { body } = await upload('import', filled).expect(200);
    expect(body.data.writtenUnits).toBe(1);
    expect((await descriptionOf(documentId)).filter(Boolean)).toEqual(['İkinci abzas.']);
    const refused = body.data.plan.units.find(({ kind }: PlannedUnit) => kind === 'refused');
    expect(refused).toMatchObject({
      field: 'Description',
      errors: [{ code: 'unstorable-characters', details: { characters: ['U+0000'] } }],
    });
  });

  test('prefilled with its sources and “new” brings no translation', async () => {
    const documentId = await createProject();
    const xliff = await exportXliff(documentId);
    const prefilled = xliff.replace(
      /<source>(.*?)<\/source>/g,
      (source, words: string) => `${source}<target state="new">${words}</target>`,
    );
    const { body } = await upload('import', prefilled).expect(200);
    expect(body.data.writtenUnits).toBe(0);
    expect(await descriptionOf(documentId)).toEqual([]);
  });

  test('with one good, one stale and one broken unit is planned as such, and carried out so', async () => {
    const documentId = await createProject();
    const filled = fill(
      fill(
        fill(await exportXliff(documentId), GOOD, 'Birinci abzas yaxşıdır.'),
        STALE,
        'İkinci abzas köhnəlir.',
      ),
      ' third one.',
      'Kodsuz üçüncü.',
    );
    const changed = [paragraph(GOOD), paragraph('The second paragraph went stale.'), BROKEN];
    await app.strapi
      .documents(PROJECT)
      .update({ documentId, locale: 'en', data: { description: changed } as object });

    const { body: planned } = await upload('import/plan', filled).expect(200);
    expect(summary(planned.data.units)).toEqual([
      'unchanged',
      'change',
      'held source-changed',
      'refused broken',
    ]);
    expect(await descriptionOf(documentId)).toEqual([]);

    const { body: done } = await upload('import', filled).expect(200);
    expect(done.data).toMatchObject({ writtenUnits: 2, writtenDocuments: 1 });
    const { units }: { units: ReportedUnit[] } = done.data.plan;
    expect(units.map(({ field, written }) => [field, written])).toEqual([
      ['Title', false],
      ['Description', true],
      ['Description', true],
      ['Description', false],
    ]);
    expect(await descriptionOf(documentId)).toEqual([
      'Birinci abzas yaxşıdır.',
      'İkinci abzas köhnəlir.',
      '',
    ]);
  });

  test('imported once more changes nothing more', async () => {
    const documentId = await createProject();
    const filled = fill(await exportXliff(documentId), GOOD, 'Birinci abzas yaxşıdır.');
    await upload('import', filled).expect(200);
    const { body } = await upload('import', filled).expect(200);
    expect(body.data).toMatchObject({ writtenUnits: 0, writtenDocuments: 0 });
  });

  test('doesn’t overwrite what a person changed since, unless somebody decides so', async () => {
    const documentId = await createProject();
    const filled = fill(await exportXliff(documentId), 'Clean rivers', 'Təmiz çaylar');
    await app.strapi.documents(PROJECT).update({ documentId, locale: 'az', data: { title: 'Saf çaylar' } });
    const { body: held } = await upload('import', filled).expect(200);
    expect(held.data.plan.units[0]).toMatchObject({ kind: 'held', reason: 'conflict', before: 'Saf çaylar' });
    const decision = { uid: PROJECT, documentId, unit: 'title', take: true };
    const { body: taken } = await upload('import', filled, [decision]).expect(200);
    expect(taken.data.writtenUnits).toBe(1);
    expect(await app.strapi.documents(PROJECT).findOne({ documentId, locale: 'az' })).toMatchObject({
      title: 'Təmiz çaylar',
    });
  });

  test('in Georgian is refused to an Azerbaijani translator, whole', async () => {
    const documentId = await createProject();
    const filled = fill(await exportXliff(documentId), GOOD, 'x').replaceAll('"az"', '"ka"');
    const { body } = await upload('import', filled).expect(200);
    expect(new Set(summary(body.data.plan.units))).toEqual(new Set(['refused locale-forbidden']));
    expect(body.data.writtenUnits).toBe(0);
    expect(await app.strapi.documents(PROJECT).findOne({ documentId, locale: 'ka' })).toBeNull();
  });

  test.each(['az-AZ', 'AZ', 'az_AZ'])('into “%s” is taken as Azerbaijani', async (language) => {
    const documentId = await createProject();
    const filled = fill(await exportXliff(documentId), GOOD, 'Birinci abzas yaxşıdır.');
    const { body } = await upload('import', filled.replaceAll('"az"', `"${language}"`)).expect(200);
    expect(body.data).toMatchObject({ plan: { locale: 'az' }, writtenUnits: 1 });
    expect((await descriptionOf(documentId))[0]).toBe('Birinci abzas yaxşıdır.');
  });

  test('into a language that nobody translates into is refused by name, whole', async () => {
    const xliff = await exportXliff(await createProject());
    const { body } = await upload('import/plan', xliff.replaceAll('"az"', '"fr"')).expect(200);
    expect(body.data).toMatchObject({ locale: null, units: [] });
    expect(body.data.diagnostics).toMatchObject([
      {
        code: 'unknown-target-language',
        severity: 'error',
        details: { language: 'fr', known: ['az', 'be', 'hy', 'ka', 'ro', 'uk'] },
      },
    ]);
  });

  test.each(['1.2', '2.1'])(
    'in version %s offers the source where nothing is translated, and says so',
    async (version) => {
      const documentId = await createProject();
      const xliff = await exportXliff(documentId, { version, target: 'source' });
      expect(xliff).toMatch(
        version === '1.2'
          ? `<source>${GOOD}</source><target state="new">${GOOD}</target>`
          : `<segment state="initial"><source>${GOOD}</source><target>${GOOD}</target>`,
      );
      const { body } = await upload('import', xliff).expect(200);
      expect(body.data.writtenUnits).toBe(0);
      expect(await descriptionOf(documentId)).toEqual([]);
    },
  );

  test('of all has finished documents too, of what is to do only those with something to do', async () => {
    const documentId = await createProject();
    const all = await exportXliff(documentId, { units: 'all' });
    const filled = all
      .replaceAll('approved="no"', 'approved="yes"')
      .replaceAll(/<source>([^<]*)<\/source>/g, '<source>$1</source><target>$1 az</target>')
      .replace(/<source>A <g(.*?)<\/source>/, '<source>A <g$1</source><target>Bir <g$1</target>');
    await upload('import', filled).expect(200);
    const documents = { documents: undefined };
    expect(await exportXliff(documentId, documents)).not.toContain(documentId);
    expect(await exportXliff(documentId, { ...documents, units: 'all' })).toContain(documentId);
  });

  test('in version 2.1 has the terms of a text, and how long it may be', async () => {
    slug += 1;
    const data = await aProject(app, {
      slug: `exchange-${slug}`,
      description: [paragraph('Rivers of Georgia.')],
    });
    const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
    const xliff = await exportXliff(documentId, { version: '2.1' });
    expect(xliff).toContain(
      '<gls:glossary><gls:glossEntry><gls:term>Georgia</gls:term><gls:translation>Gürcüstan</gls:translation></gls:glossEntry></gls:glossary>',
    );
    expect(xliff).toContain('<unit id="title" slr:sizeRestriction="255">');
  });

  test('in a ZIP of another tool is taken, whatever stands beside it, and each thing beside is said', async () => {
    const [first, second] = [await createProject(), await createProject()];
    const filled = async (documentId: string): Promise<string> =>
      fill(await exportXliff(documentId), GOOD, 'Birinci abzas yaxşıdır.');
    const zip = await new JSZip()
      .file('az\\one.sdlxliff', `\ufeff${await filled(first)}`)
      .file('two.mqxliff', (await filled(second)).replaceAll('"az"', '"az-AZ"'))
      .file('two.untouched.xlf', await exportXliff(second))
      .file('instructions.docx', '%PDF-1.7 in truth')
      .file('__MACOSX/._two.mqxliff', 'x')
      .generateAsync({ type: 'nodebuffer' });
    const { body } = await upload('import', zip).expect(200);
    expect(body.data.writtenUnits).toBe(2);
    expect(body.data.plan.diagnostics).toMatchObject([
      { code: 'entry-left-out', file: 'instructions.docx', details: { kind: 'pdf' } },
    ]);
    for (const documentId of [first, second])
      expect((await descriptionOf(documentId))[0]).toBe('Birinci abzas yaxşıdır.');
  });

  test('that says two things of one unit takes neither, and names both', async () => {
    const documentId = await createProject();
    const xliff = await exportXliff(documentId);
    const zip = await new JSZip()
      .file('one.xlf', fill(xliff, GOOD, 'Birinci.'))
      .file('two.xlf', fill(xliff, GOOD, 'Abzas.'))
      .generateAsync({ type: 'nodebuffer' });
    const { body } = await upload('import', zip).expect(200);
    expect(body.data.writtenUnits).toBe(0);
    const refused = body.data.plan.units.filter(({ kind }: PlannedUnit) => kind === 'refused');
    const rivals = [
      { entry: 'one.xlf', text: 'Birinci.' },
      { entry: 'two.xlf', text: 'Abzas.' },
    ];
    expect(refused).toMatchObject([
      { reason: 'repeated', rivals },
      { reason: 'repeated', rivals },
    ]);
  });

  test('that is hostile is refused with a clear message', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff>&a;</xliff>';
    const { body } = await upload('import/plan', bomb).expect(200);
    expect(body.data).toEqual({
      locale: null,
      units: [],
      diagnostics: [
        {
          code: 'doctype-refused',
          severity: 'error',
          message: 'Document types and entities aren’t read.',
          details: {},
          file: null,
          line: 1,
        },
      ],
    });
  });

  test('of thousands of documents is read like any other, and beside another such', async () => {
    const units = '<trans-unit id="title"><source>A</source><target>B</target></trans-unit>';
    const languages = 'source-language="en" target-language="az"';
    const xliff = (name: string): string => {
      const files = Array.from(
        { length: 10_000 },
        (_, at) => `<file original="${PROJECT}/${name}${at}" ${languages}><body>${units}</body></file>`,
      );
      return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${files.join('')}</xliff>`;
    };
    const answers = await Promise.all(['one', 'other'].map((name) => upload('import', xliff(name))));
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(new Set(summary(body.data.plan.units))).toEqual(new Set(['refused unknown-document']));
    }
  });

  test('is written of no locale that nobody translates into', async () => {
    const { body } = await app.request
      .post('/translation-desk/export')
      .auth(translator, { type: 'bearer' })
      .send({ locale: 'en' })
      .expect(400);
    expect(body.error.message).toContain('az, be, hy');
  });

  test('is packed by document if asked', async () => {
    const documentId = await createProject();
    const zip = await exportXliff(documentId, { packaging: 'zip' });
    expect(zip.slice(0, 2)).toBe('PK');
    expect(zip).toContain(`project-${documentId}.az.xlf`);
  });
});

describe('what a translator notes', () => {
  const NOTE = 'Which paragraph is meant?';
  const editor = (documentId: string): string => `/translation-desk/documents/${PROJECT}/${documentId}`;

  async function threadOf(documentId: string, text = GOOD): Promise<{ id: string; notes: DeskNote[] }> {
    const { body } = await app.request
      .get(`${editor(documentId)}?locale=az`)
      .auth(translator, { type: 'bearer' })
      .expect(200);
    const units = (body.data as GetDocumentResponse['data']).fields.flatMap((field) => field.units);
    return units.find(({ source }) => source === text) ?? { id: '', notes: [] };
  }

  function answer(documentId: string, unit: string, text: string, token = translator) {
    return app.request
      .post(`${editor(documentId)}/notes?locale=az`)
      .auth(token, { type: 'bearer' })
      .send({ unit, text });
  }

  test.each([
    [
      '1.2',
      (xliff: string) =>
        xliff.replace(`${GOOD}</source>`, `${GOOD}</source><note from="Leyla">${NOTE}</note>`),
    ],
    [
      '2.1',
      (xliff: string) =>
        xliff.replace(/<\/notes>(?=<segment[^>]*><source>The first)/, `<note>${NOTE}</note></notes>`),
    ],
  ])(
    'in XLIFF %s comes in at its unit, once, and goes out again with what was answered',
    async (version, note) => {
      const documentId = await createProject();
      const noted = note(await exportXliff(documentId, { version }));
      const { body: planned } = await upload('import/plan', noted).expect(200);
      const [unit] = planned.data.units.filter(({ notes }: PlannedUnit) => notes.length > 0);
      expect(unit).toMatchObject({ kind: 'unchanged', notes: [{ text: NOTE }] });

      const { body: done } = await upload('import', noted).expect(200);
      expect(done.data).toMatchObject({ writtenNotes: 1, writtenUnits: 0 });
      const { body: again } = await upload('import', noted).expect(200);
      expect(again.data.writtenNotes).toBe(0);

      const { id } = await threadOf(documentId);
      const reviewer = await signInAs(app, 'translator-az');
      await answer(documentId, id, 'The one about <rivers>.', reviewer).expect(200);
      const { notes } = await threadOf(documentId);
      expect(notes).toMatchObject([
        { text: NOTE, by: { kind: 'person' }, signature: version === '1.2' ? 'Leyla' : null },
        {
          text: 'The one about <rivers>.',
          by: { kind: 'person', name: 'Test translator-az' },
          signature: null,
        },
      ]);
      expect(notes.every(({ at }) => Date.now() - Date.parse(at) < 600_000)).toBe(true);

      const out = await exportXliff(documentId, { version });
      expect(out).toContain(NOTE);
      expect(out).toContain('The one about &lt;rivers&gt;.');
      const { body: returned } = await upload('import', out).expect(200);
      expect(returned.data.writtenNotes).toBe(0);
    },
  );

  test('stays with a text whose words change, and with the document where it is gone', async () => {
    const documentId = await createProject();
    const { id } = await threadOf(documentId);
    await answer(documentId, id, NOTE).expect(200);
    const update = (description: unknown[]) =>
      app.strapi.documents(PROJECT).update({ documentId, locale: 'en', data: { description } as object });
    const changed = 'The first paragraph is very good.';
    await update([paragraph(changed), paragraph(STALE)]);
    const moved = await threadOf(documentId, changed);
    expect(moved.notes).toMatchObject([{ text: NOTE }]);
    await answer(documentId, moved.id, 'Still true.').expect(200);
    expect((await threadOf(documentId, changed)).notes).toMatchObject([
      { text: NOTE },
      { text: 'Still true.' },
    ]);

    await update([paragraph('Something else altogether, about bridges.')]);
    const { body } = await app.request
      .get(`${editor(documentId)}?locale=az`)
      .auth(translator, { type: 'bearer' })
      .expect(200);
    expect(body.data.looseNotes).toMatchObject([{ text: NOTE }, { text: 'Still true.' }]);
  });

  test('goes with its document', async () => {
    const documentId = await createProject();
    const { id } = await threadOf(documentId);
    await answer(documentId, id, NOTE).expect(200);
    const count = (): Promise<number> =>
      app.strapi.db.query('plugin::translation-desk.note').count({ where: { ofDocument: documentId } });
    expect(await count()).toBe(1);
    await app.strapi.documents(PROJECT).delete({ documentId, locale: '*' });
    expect(await count()).toBe(0);
  });

  test('of a unit or document that isn’t there is refused, and of nothing', async () => {
    const documentId = await createProject();
    await answer(documentId, 'nothing', NOTE).expect(404);
    await answer('nothing', 'title', NOTE).expect(404);
    await answer(documentId, 'title', ' ').expect(400);
    await answer(documentId, 'title', 'A\u0000').expect(400);
  });

  test('of the file as a whole is told, as it has no place', async () => {
    const xliff = await exportXliff(await createProject());
    const noted = xliff.replace('</note></header>', '</note><note>Late by a week</note></header>');
    const { body } = await upload('import/plan', noted).expect(200);
    expect(body.data.diagnostics).toMatchObject([{ code: 'file-note', details: { note: 'Late by a week' } }]);
  });
});

describe('an agency with a token', () => {
  const get = (path: string) => app.request.get(path).auth(agency, { type: 'bearer' });

  test('fetches what is to do and sends it back', async () => {
    const documentId = await createProject();
    const { text } = await get(`${AGENCY}?locale=az&version=1.2`).buffer().expect(200);
    expect(text).toContain(`original="${PROJECT}/${documentId}"`);
    const start = text.indexOf(`original="${PROJECT}/${documentId}"`);
    const filled = text.slice(0, start) + fill(text.slice(start), GOOD, 'Birinci abzas yaxşıdır.');
    const { body } = await app.request
      .post(AGENCY)
      .auth(agency, { type: 'bearer' })
      .type('application/xliff+xml')
      .send(filled)
      .expect(200);
    expect(body.data.writtenUnits).toBe(1);
    const lines = await app.strapi.db
      .query('plugin::translation-desk.ledger-line')
      .findMany({ where: { ofDocument: documentId } });
    expect(lines).toMatchObject([
      { field: 'description', recordedBy: expect.stringMatching(/^api-token:\d+$/) },
    ]);
  });

  test('is refused without it', async () => {
    await app.request.get(`${AGENCY}?locale=az`).expect(403);
    const other = await createApiToken(app, ['api::project.project.create']);
    await app.request.post(AGENCY).auth(other, { type: 'bearer' }).send('x').expect(403);
  });
});
