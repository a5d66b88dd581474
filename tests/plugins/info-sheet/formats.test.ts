import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, paragraph, PROJECTS } from '../../helpers/content';
import { createApiToken } from '../../helpers/credentials';

const SHEET = `${PROJECTS}/clean-rivers/info-sheet`;

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  await addPicture('river');
  const data = await aProject(app, {
    slug: 'clean-rivers',
    description: [paragraph('Clean water.'), picture('river', 'A river'), picture('lost', 'A lost bridge')],
  });
  await app.request.post(PROJECTS).auth(token, { type: 'bearer' }).send({ data }).expect(201);
});
afterAll(() => app.stop());

/** A picture of the media library, as uploading leaves it: a file and a row. */
async function addPicture(hash: string): Promise<void> {
  const folder = path.join(app.strapi.dirs.static.public, 'uploads');
  await mkdir(folder, { recursive: true });
  const image = sharp({ create: { width: 60, height: 40, channels: 3, background: '#0a7' } });
  await writeFile(path.join(folder, `${hash}.png`), await image.png().toBuffer());
  await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${hash}.png`,
      hash,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: `/uploads/${hash}.png`,
      provider: 'local',
      width: 60,
      height: 40,
      folderPath: '/',
    },
  });
}

/** A picture as the panel's editor embeds it: with the server before its address. */
function picture(hash: string, alternativeText: string) {
  const image = {
    name: `${hash}.png`,
    alternativeText,
    url: `http://localhost:1337/uploads/${hash}.png`,
    caption: null,
    width: 60,
    height: 40,
    formats: null,
    hash,
    ext: '.png',
    mime: 'image/png',
    size: 1,
    previewUrl: null,
    provider: 'local',
    provider_metadata: null,
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
  };
  return { type: 'image', image, children: [{ type: 'text', text: '' }] };
}

/** The answer as bytes, whatever its type. */
const get = (address: string) => app.request.get(address).buffer(true).parse(bytesOf);

const FILES = [
  ['html', '<!DO', 'inline'],
  ['pdf', '%PDF', 'inline'],
  ['docx', 'PK\u0003\u0004', 'attachment'],
] as const;
const FORMATS = FILES.map(([format]) => format);

describe('a sheet as a file', () => {
  test.each(FILES)('%s: named, typed, in its language', async (format, start, disposition) => {
    const { body, headers } = await get(`${SHEET}.${format}?locale=az`).expect(200);
    expect(body.subarray(0, 4).toString('latin1')).toBe(start);
    expect(headers['content-type']).toContain(SHEET_FORMATS[format].mediaType);
    expect(headers['content-disposition']).toBe(
      `${disposition}; filename="clean-rivers-info-sheet-az.${format}"`,
    );
    expect(headers['content-language']).toBe('az');
    expect(headers['cache-control']).toBe('public, max-age=0, stale-if-error=60');
  });

  test.each(FORMATS)('%s: not sent again to who has it', async (format) => {
    const { headers } = await get(`${SHEET}.${format}`).expect(200);
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    const again = await get(`${SHEET}.${format}`).set('If-None-Match', headers.etag!).expect(304);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.body).toHaveLength(0);
    await get(`${SHEET}.${format}`).set('If-None-Match', '"another"').expect(200);
  });

  test.each(FORMATS)('%s: HEAD says what GET would', async (format) => {
    // Superagent asks for compression with GET alone.
    const whole = await get(`${SHEET}.${format}`).set('Accept-Encoding', 'identity').expect(200);
    const head = await app.request.head(`${SHEET}.${format}`).set('Accept-Encoding', 'identity').expect(200);
    for (const name of [
      'content-type',
      'content-length',
      'etag',
      'content-disposition',
      'content-language',
    ]) {
      expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
    }
    expect(head.headers['content-length']).toBe(String(whole.body.length));
  });

  test('prints the pictures of the media library, and reports those it lacks', async () => {
    const { body, headers } = await get(`${SHEET}.html`).expect(200);
    const page = body.toString('utf8');
    expect(page).toMatch(/<img src="data:image\/jpeg;base64,[^"]+" alt="A river" width="60" height="40">/);
    expect(page).toContain('<p class="missing-picture">A lost bridge</p>');
    expect(headers['info-sheet-diagnostics']).toBe('missing-picture;place=sections.description.2');
  });

  test('a page forbids itself to load or run anything', async () => {
    const { headers } = await get(`${SHEET}.html`).expect(200);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    );
  });
});

describe('the format that is asked for', () => {
  test.each([
    ['*/*', 'application/json'],
    ['application/pdf', 'application/pdf'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['application/pdf;q=0.5, text/html;q=0.4', 'application/pdf'],
  ])('by Accept: %s gives %s', async (accept, mediaType) => {
    const { headers } = await get(SHEET).set('Accept', accept).expect(200);
    expect(headers['content-type']).toContain(mediaType);
    expect(headers.vary).toMatch(/\bAccept\b/);
  });

  test.each([
    ['a format that nobody makes', `${SHEET}.odt`, '*/*', /odt.*json, html, pdf, docx/],
    ['a media type that nobody makes', SHEET, 'image/png', /image\/png.*application\/pdf/],
  ])('%s is 406 and lists those there are', async (_title, address, accept, message) => {
    const { body } = await app.request.get(address).set('Accept', accept).expect(406);
    expect(body.error.message).toMatch(message);
  });

  test('the payload says where the others are', async () => {
    const { body } = await app.request.get(`${SHEET}?locale=ka`).expect(200);
    expect(Object.keys(body.meta.formats)).toEqual(['html', 'pdf', 'docx']);
    for (const address of Object.values<string>(body.meta.formats)) {
      const { headers } = await get(address).expect(200);
      expect(headers['content-language']).toBe('ka');
    }
  });
});

describe('a draft as a file', () => {
  test('is 403 for the public, and kept by nobody', async () => {
    await app.request
      .post(`${PROJECTS}?status=draft`)
      .auth(token, { type: 'bearer' })
      .send({ data: await aProject(app, { title: 'Not yet', slug: 'not-yet' }) })
      .expect(201);
    const address = `${PROJECTS}/not-yet/info-sheet.pdf?status=draft`;
    await app.request.get(address).expect(403);
    const { headers } = await get(address).auth(token, { type: 'bearer' }).expect(200);
    expect(headers['cache-control']).toBe('private, no-store');
  });
});
