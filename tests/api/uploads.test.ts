import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';
import { anOfficeDocument, aZip, statingSize } from '../helpers/packages';
import { taggedPicture, topColours, UPRIGHT } from '../helpers/pictures';

const NOTHING = "default-src 'none'";

let app: TestApp;
let token: string;
let panelToken: string;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  panelToken = await signInAs(app, 'strapi-super-admin');
});
afterAll(() => app.stop());

/** Uploads files over the content API, as a portal's script would. */
function upload(...files: [content: Buffer, name: string, type?: string][]) {
  return files.reduce(
    (request, [content, filename, contentType]) =>
      request.attach('files', content, { filename, ...(contentType && { contentType }) }),
    app.request.post('/api/upload').auth(token, { type: 'bearer' }),
  );
}

/** The same in the panel. */
function uploadInPanel(content: Buffer, filename: string) {
  return app.request
    .post('/upload')
    .auth(panelToken, { type: 'bearer' })
    .field('fileInfo', JSON.stringify({ name: filename }))
    .attach('files', content, { filename });
}

function stored(url: string): Promise<Buffer> {
  return readFile(path.join(app.strapi.dirs.static.public, url));
}

/** Colours that run into each other, with the noise that a camera has: what a photo is to an encoder. */
async function aPhoto(width: number, height: number) {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .blur(2)
    .png()
    .toBuffer();
  return sharp(bytes);
}

const tags = [2, 3, 4, 5, 6, 7, 8];
const tagged = (['jpeg', 'png', 'webp'] as const).flatMap((format) =>
  tags.map((orientation) => ({ format, orientation })),
);

describe('a photo from a phone stands upright', () => {
  test.each(tagged)('$format with the tag $orientation', async ({ format, orientation }) => {
    const { body } = await upload([await taggedPicture(format, orientation), `held.${format}`]).expect(201);
    const [file] = body;
    const isTurned = orientation >= 5;
    expect([file.width, file.height]).toEqual(isTurned ? [800, 1200] : [1200, 800]);
    expect(Object.keys(file.formats)).toEqual(
      expect.arrayContaining(['large', 'medium', 'small', 'thumbnail']),
    );
    for (const copy of [
      file,
      ...Object.values<{ url: string; width: number; height: number }>(file.formats),
    ]) {
      const picture = await stored(copy.url);
      const { width, height, orientation: tag = 1 } = await sharp(picture).metadata();
      expect([width, height, tag]).toEqual([copy.width, copy.height, 1]);
      expect(await topColours(picture)).toEqual(UPRIGHT[orientation]);
    }
  });

  test('in the panel too, and when it replaces another file', async () => {
    const { body: first } = await uploadInPanel(await taggedPicture('jpeg', 6), 'held.jpg').expect(201);
    expect([first[0].width, first[0].height]).toEqual([800, 1200]);
    const { body: second } = await app.request
      .post(`/upload?id=${first[0].id}`)
      .auth(panelToken, { type: 'bearer' })
      .field('fileInfo', JSON.stringify({ name: 'held.jpg' }))
      .attach('files', await taggedPicture('jpeg', 3), { filename: 'held.jpg' })
      .expect(200);
    expect([second.width, second.height]).toEqual([1200, 800]);
    expect(await topColours(await stored(second.url))).toEqual(UPRIGHT[3]);
  });

  test('whatever the settings were, they say so', async () => {
    const { body } = await app.request
      .get('/upload/settings')
      .auth(panelToken, { type: 'bearer' })
      .expect(200);
    expect(body.data.autoOrientation).toBe(true);
  });
});

test('an AVIF has its size and smaller copies', async () => {
  const picture = await sharp(await taggedPicture('jpeg', 1))
    .resize(600, 400)
    .avif({ effort: 0 })
    .toBuffer();
  const { body } = await upload([picture, 'wide.avif']).expect(201);
  const { width, height, mime, formats } = body[0];
  expect({ width, height, mime }).toEqual({ width: 600, height: 400, mime: 'image/avif' });
  const { width: thumbnailWidth, format } = await sharp(await stored(formats.thumbnail.url)).metadata();
  expect([thumbnailWidth, format]).toEqual([formats.thumbnail.width, 'heif']);
});

describe('copies that take fewer bytes', () => {
  interface Copy {
    url: string;
    mime: string;
    width: number;
    height: number;
    sizeInBytes: number;
  }
  const keysOf = (file: { formats: Record<string, Copy> }) => Object.keys(file.formats).sort();

  test.each([
    ['a JPEG', 'jpeg', 1200, ['large', 'medium', 'small'], ['avif', 'webp']],
    ['a PNG that is no larger than a page needs', 'png', 800, ['medium', 'small', 'whole'], ['avif', 'webp']],
    ['a small JPEG', 'jpeg', 300, ['whole'], ['avif', 'webp']],
    ['a WebP', 'webp', 1200, ['large', 'medium', 'small'], ['avif']],
  ] as const)('are made of %s', async (_what, format, width, sizes, formats) => {
    const photo = await aPhoto(width, Math.round(width / 1.5));
    const { body } = await upload([await photo[format]({ quality: 90 }).toBuffer(), `a.${format}`]).expect(
      201,
    );
    const [file] = body;
    const modern = keysOf(file).filter((key) => /_(avif|webp)$/.test(key));
    expect(modern).toEqual(sizes.flatMap((size) => formats.map((each) => `${size}_${each}`)).sort());
    for (const key of modern) {
      const copy: Copy = file.formats[key];
      const [size = '', extension = ''] = key.split('_');
      expect(copy.mime).toBe(`image/${extension}`);
      expect(copy.url).toMatch(new RegExp(`\\.${extension}$`));
      const bytes = await stored(copy.url);
      expect(bytes.length).toBe(copy.sizeInBytes);
      const found = await sharp(bytes).metadata();
      expect([found.format, found.width, found.height]).toEqual([
        extension === 'avif' ? 'heif' : extension,
        copy.width,
        copy.height,
      ]);
      const plain: Copy = size === 'whole' ? file : file.formats[size];
      expect([copy.width, copy.height]).toEqual([plain.width, plain.height]);
      const { headers } = await app.request.get(copy.url).expect(200);
      expect(headers['content-type']).toBe(copy.mime);
      expect(headers['content-disposition']).toBeUndefined();
    }
  });

  test('aren’t made of an AVIF, or where they would be larger', async () => {
    const avif = await (await aPhoto(600, 400)).avif({ effort: 0 }).toBuffer();
    const dot = await sharp({ create: { width: 3, height: 3, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    for (const [content, name] of [
      [avif, 'a.avif'],
      [dot, 'dot.png'],
    ] as const) {
      const { body } = await upload([content, name]).expect(201);
      expect(keysOf({ formats: body[0].formats ?? {} }).filter((key) => key.endsWith('_avif'))).toEqual([]);
    }
  });

  test('go with the picture that they are of', async () => {
    const [file] = (await upload([await (await aPhoto(600, 400)).jpeg().toBuffer(), 'b.jpg']).expect(201))
      .body;
    const urls = Object.values<Copy>(file.formats).map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(4);
    await app.request.delete(`/api/upload/files/${file.id}`).auth(token, { type: 'bearer' }).expect(200);
    for (const url of urls) await expect(stored(url)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('an animation stays one', async () => {
  const frames = [0, 255].map((red) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background: { r: red, g: 0, b: 0 } } })
      .png()
      .toBuffer(),
  );
  const animation = await sharp(await Promise.all(frames), { join: { animated: true } })
    .webp()
    .toBuffer();
  const { body } = await upload([animation, 'waves.webp']).expect(201);
  expect((await sharp(await stored(body[0].url)).metadata()).pages).toBe(2);
});

describe('what isn’t a picture, PDF, Office or plain text is refused in words', () => {
  const polyglot = Buffer.concat([Buffer.from('GIF89a='), Buffer.from('1;alert(1)//')]);
  test.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['a page', 'p.html', () => Buffer.from('<!doctype html><script src=x.js></script>')],
    ['a program', 'x.js', () => Buffer.from('alert(1)')],
    ['a page called a text', 'p.txt', () => Buffer.from('<html><script>alert(1)</script>')],
    ['a page called a photo', 'p.jpg', () => Buffer.from('<html><script>alert(1)</script>')],
    ['a page called by two endings', 'p.jpg.html', () => Buffer.from('<b>hi</b>')],
    ['a drawing with a script', 'logo.svg', () => Buffer.from('<svg><script>alert(1)</script></svg>')],
    ['a drawing called a photo', 'logo.png', () => Buffer.from('<?xml version="1.0"?><svg/>')],
    ['XML with a style sheet', 'a.xml', () => Buffer.from('<?xml-stylesheet href="a.xsl"?><a/>')],
    ['a PDF behind a page', 'a.pdf', () => Buffer.from('<html><script>1</script>%PDF-1.7\n%%EOF')],
    ['a program that begins as a GIF', 'a.gif', () => polyglot],
    ['a zip', 'a.zip', () => aZip({ 'a.txt': 'a' })],
    ['a zip called a document', 'a.docx', () => aZip({ 'p.html': '<p>' })],
    ['a document with macros', 'a.docm', () => anOfficeDocument('docx', { 'word/vbaProject.bin': 'x' })],
    ['a photo as iPhones keep it', 'a.heic', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    [
      'a scan',
      'a.tiff',
      async () =>
        sharp(await taggedPicture('jpeg', 1))
          .tiff()
          .toBuffer(),
    ],
    ['half a photo', 'a.jpg', async () => (await taggedPicture('jpeg', 1)).subarray(0, 3000)],
    ['a program for machines', 'a.txt', () => Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1')],
  ])('%s', async (_, name, content) => {
    const file = await content();
    for (const request of [upload([file, name]), uploadInPanel(file, name)]) {
      const { body } = await request.expect(400);
      expect(body.error.message).toContain(`“${name}” can’t be uploaded: `);
      expect(body.error.message).toContain('The library takes pictures');
    }
  });

  test('a document that unpacks to more than is reasonable', async () => {
    const bomb = statingSize(await anOfficeDocument('docx'), 600 * 1024 * 1024);
    const { body } = await upload([bomb, 'bomb.docx']).expect(400);
    expect(body.error.message).toContain('it unpacks to more than 512 MB');
  });

  test('of several files none is taken where one is refused, and the refused are named', async () => {
    const count = () => app.strapi.db.query('plugin::upload.file').count();
    const before = await count();
    const photo = await taggedPicture('jpeg', 1);
    const { body } = await upload([photo, 'good.jpg'], [Buffer.from('<p>'), 'bad.html']).expect(400);
    expect(body.error.message).toContain('“bad.html”');
    expect(body.error.message).not.toContain('good.jpg');
    expect(await count()).toBe(before);
  });

  test('a picture isn’t replaced by a document', async () => {
    const { body } = await upload([await taggedPicture('jpeg', 1), 'a.jpg']).expect(201);
    await app.request
      .post(`/api/upload?id=${body[0].id}`)
      .auth(token, { type: 'bearer' })
      .attach('files', Buffer.from('%PDF-1.7\n'), { filename: 'a.pdf' })
      .expect(400);
  });
});

describe('what is taken has the type and the ending of its content', () => {
  test.each<[string, string, string, string, () => Buffer | Promise<Buffer>]>([
    ['a JPEG called PNG', 'a.png', 'a.jpg', 'image/jpeg', () => taggedPicture('jpeg', 1)],
    ['a photo called a page', 'a.html', 'a.jpg', 'image/jpeg', () => taggedPicture('jpeg', 1)],
    ['a PDF called a page', 'a.html', 'a.pdf', 'application/pdf', () => Buffer.from('%PDF-1.7\n')],
    ['a table', 'a.csv', 'a.csv', 'text/csv', () => Buffer.from('name;amount\nA;1')],
    ['a note in Georgian', 'a.txt', 'a.txt', 'text/plain', () => Buffer.from('საქართველო')],
    ['a rich text', 'a.rtf', 'a.rtf', 'application/rtf', () => Buffer.from('{\\rtf1 a}')],
    [
      'a Word document',
      'a.docx',
      'a.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      () => anOfficeDocument('docx'),
    ],
    [
      'a workbook called a document',
      'a.docx',
      'a.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      () => anOfficeDocument('xlsx'),
    ],
    [
      'an OpenDocument',
      'a.odt',
      'a.odt',
      'application/vnd.oasis.opendocument.text',
      () => aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    ],
    [
      'an old Word document',
      'a.doc',
      'a.doc',
      'application/msword',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(504),
          Buffer.from('WordDocument\0', 'utf16le'),
        ]),
    ],
  ])('%s', async (_, name, storedName, mime, content) => {
    const { body } = await upload([await content(), name]).expect(201);
    expect(body[0]).toMatchObject({ name: storedName, mime, ext: path.extname(storedName) });
    expect(path.extname(body[0].url)).toBe(path.extname(storedName));
  });
});

describe('what was uploaded doesn’t run', () => {
  test('a picture is shown, and is nothing else', async () => {
    const { body } = await upload([await taggedPicture('jpeg', 1), 'a.jpg']).expect(201);
    const { headers } = await app.request.get(body[0].url).expect(200);
    expect(headers['content-type']).toBe('image/jpeg');
    expect(headers['content-disposition']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain(NOTHING);
  });

  test.each(['/uploads/', '/%75ploads/', '/./uploads/', '/%2e/uploads/', '/UPLOADS/../uploads/'])(
    'a document under %s is downloaded',
    async (folder) => {
      const { body } = await upload([Buffer.from('%PDF-1.7\n'), 'a.pdf']).expect(201);
      const { headers, status } = await app.request.get(body[0].url.replace('/uploads/', folder));
      if (status !== 200) return;
      expect(headers['content-disposition']).toBe('attachment');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain(NOTHING);
      expect(headers['content-security-policy']).toContain('sandbox');
    },
  );

  test.each(['old.html', 'old.svg', 'old.js', 'old.xhtml', 'old'])(
    '%s from before is downloaded',
    async (name) => {
      const { writeFile } = await import('node:fs/promises');
      await writeFile(path.join(app.strapi.dirs.static.public, 'uploads', name), '<svg/>');
      const { headers } = await app.request.get(`/uploads/${name}`).expect(200);
      expect(headers['content-disposition']).toBe('attachment');
      expect(headers['content-security-policy']).toContain(NOTHING);
      const { headers: ofPart } = await app.request
        .get(`/uploads/${name}`)
        .set('Range', 'bytes=0-2')
        .expect(206);
      expect(ofPart['content-disposition']).toBe('attachment');
    },
  );
});

describe('a picture that nobody would see', () => {
  /** As a library from before has it. */
  async function storedBefore(name: string, mime: string): Promise<number> {
    const { id } = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        name,
        mime,
        hash: name,
        ext: path.extname(name),
        url: `/uploads/${name}`,
        size: 1,
        provider: 'local',
      },
    });
    return id;
  }

  test.each([
    ['a.heic', 'image/heic'],
    ['a.tiff', 'image/tiff'],
    ['a.svg', 'image/svg+xml'],
    ['a.pdf', 'application/pdf'],
  ])('%s is refused at its field of the gallery', async (name, mime) => {
    const image = await storedBefore(name, mime);
    for (const value of [image, { id: image }, { set: [{ id: image }] }]) {
      const { body } = await app.request
        .post(PROJECTS)
        .auth(token, { type: 'bearer' })
        .send({ data: await aProject(app, { gallery: [{ image: value }] }) })
        .expect(400);
      const [problem] = body.error.details.errors;
      expect(problem.path).toEqual(['gallery', '0', 'image']);
      expect(problem.message).toContain(`“${name}” can’t be shown`);
    }
  });

  test('is refused in a rich text too', async () => {
    const image = { name: 'a.tiff', mime: 'image/tiff', url: '/uploads/a.tiff' };
    const description = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
    const { body } = await app.request
      .post(PROJECTS)
      .auth(token, { type: 'bearer' })
      .send({ data: await aProject(app, { description }) })
      .expect(400);
    expect(body.error.details.errors[0].path).toEqual(['description']);
  });

  test('may stay where it was, so that an old project can still be saved', async () => {
    const [photo] = (await upload([await taggedPicture('jpeg', 1), 'a.jpg']).expect(201)).body;
    const data = await aProject(app, { gallery: [{ image: photo.id }] });
    const { body } = await app.request
      .post(PROJECTS)
      .auth(token, { type: 'bearer' })
      .send({ data })
      .expect(201);
    await app.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: photo.id }, data: { mime: 'image/tiff' } });
    await app.request
      .put(`${PROJECTS}/${body.data.documentId}`)
      .auth(token, { type: 'bearer' })
      .send({ data: { gallery: [{ image: photo.id, caption: 'Still here' }] } })
      .expect(200);
  });
});

test('a gallery’s pictures come with their smaller copies, as Strapi says them', async () => {
  const [photo] = (await upload([await taggedPicture('jpeg', 6), 'a.jpg']).expect(201)).body;
  const data = await aProject(app, { slug: 'with-photo', gallery: [{ image: photo.id }] });
  await app.request.post(PROJECTS).auth(token, { type: 'bearer' }).send({ data }).expect(201);
  const { body } = await app.request.get(`${PROJECTS}/with-photo`).expect(200);
  expect(body.data.gallery[0].image.formats).toEqual(photo.formats);
  const { body: narrow } = await app.request
    .get(`${PROJECTS}/with-photo?populate[gallery][populate][image][fields][0]=formats`)
    .expect(200);
  expect(narrow.data.gallery[0].image).toEqual({ id: photo.id, formats: photo.formats });
});

test('pictures from before copies in AVIF and WebP are given them, and keep their bytes', async () => {
  const [photo] = (await upload([await (await aPhoto(1200, 800)).jpeg().toBuffer(), 'old.jpg']).expect(201))
    .body;
  const files = app.strapi.db.query('plugin::upload.file');
  const { thumbnail, small, medium, large } = photo.formats;
  await files.update({ where: { id: photo.id }, data: { formats: { thumbnail, small, medium, large } } });
  const bytes = await stored(photo.url);
  const { mendPictures } = await import(path.resolve('dist/src/uploads/mend-pictures.js'));
  const outcomes: string[] = [];
  for (const _time of [1, 2])
    for await (const { file, outcome } of mendPictures(app.strapi))
      if (file.id === photo.id) outcomes.push(outcome);
  expect(outcomes).toEqual(['copied']);
  const after = await files.findOne({ where: { id: photo.id } });
  expect(Object.keys(after.formats).sort()).toEqual(Object.keys(photo.formats).sort());
  expect(after.formats.small_avif).toEqual(photo.formats.small_avif);
  expect(await stored(photo.url)).toEqual(bytes);
});

test('pictures from before are mended, and what can’t be is told', async () => {
  const { writeFile } = await import('node:fs/promises');
  const [photo] = (await upload([await taggedPicture('jpeg', 1), 'before.jpg']).expect(201)).body;
  await writeFile(path.join(app.strapi.dirs.static.public, photo.url), await taggedPicture('jpeg', 8));
  const files = app.strapi.db.query('plugin::upload.file');
  await files.update({ where: { id: photo.id }, data: { alternativeText: 'A lake' } });
  const { mendPictures } = await import(path.resolve('dist/src/uploads/mend-pictures.js'));
  const mended = [];
  for await (const each of mendPictures(app.strapi)) mended.push(each);
  expect(mended).toContainEqual(
    expect.objectContaining({ outcome: 'turned', file: expect.objectContaining({ id: photo.id }) }),
  );
  expect(mended).toContainEqual(expect.objectContaining({ outcome: 'unshown' }));
  const after = await files.findOne({ where: { id: photo.id } });
  expect(after).toMatchObject({ width: 800, height: 1200, url: photo.url, alternativeText: 'A lake' });
  expect(await topColours(await stored(after.formats.thumbnail.url))).toEqual(UPRIGHT[8]);
});
