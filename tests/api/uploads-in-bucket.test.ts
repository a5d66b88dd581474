import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { bytesOf } from '../helpers/bytes-of';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken } from '../helpers/credentials';
import { createDatabase } from '../helpers/databases';
import { TEST_DIR } from '../helpers/environment';
import { taggedPicture } from '../helpers/pictures';
import { runCommand } from '../helpers/run-command';
import { startS3, type S3Server } from '../helpers/s3-server';

let s3: S3Server;
let app: TestApp;
let token: string;
let picture: {
  id: number;
  url: string;
  mime: string;
  formats: Record<string, { url: string; mime: string }>;
};
beforeAll(async () => {
  s3 = await startS3();
  Object.assign(process.env, s3.environment);
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  picture = await upload(await taggedPicture('jpeg', 6), 'bridge.jpg');
});
afterAll(async () => {
  await app?.stop();
  await s3.close();
});

async function upload(content: Buffer, filename: string) {
  const { body } = await app.request
    .post('/api/upload')
    .auth(token, { type: 'bearer' })
    .attach('files', content, { filename })
    .expect(201);
  return body[0];
}

const inBucket = (url: string) => s3.objects.get(`portal/${path.basename(url)}`);

test('a picture and its smaller copies are in the bucket, and not in the public folder', async () => {
  const copies = [picture, ...Object.values(picture.formats)];
  // The picture, its thumbnail, and three sizes in three formats.
  expect(copies).toHaveLength(11);
  for (const { url, mime } of copies) expect(inBucket(url)?.headers['content-type']).toBe(mime);
  expect(await readdir(path.join(app.strapi.dirs.static.public, 'uploads'))).toEqual([]);
});

test('its address is this server’s and doesn’t run out, though the bucket is private', async () => {
  expect(picture.url).toMatch(/^\/uploads\/bridge_\w+\.jpg$/);
  const { body, headers } = await app.request.get(picture.url).expect(200);
  expect(inBucket(picture.url)?.bytes.equals(body)).toBe(true);
  expect(headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=60',
    'x-content-type-options': 'nosniff',
  });
  await app.request.get(picture.url).set('If-None-Match', String(headers.etag)).expect(304);
  await app.request.head(picture.url).expect(200).expect('Content-Length', String(body.length));
  const part = await app.request.get(picture.url).set('Range', 'bytes=0-9').expect(206);
  expect(part.headers['content-range']).toBe(`bytes 0-9/${body.length}`);
});

test('what isn’t a picture is downloaded', async () => {
  const { url } = await upload(Buffer.from('a;b\n1;2\n'), 'figures.csv');
  await app.request.get(url).expect(200).expect('Content-Disposition', 'attachment');
});

test('a file that isn’t there is a 404, and a bucket that fails a 503', async () => {
  await app.request.get('/uploads/none.jpg').expect(404);
  s3.fail(500);
  try {
    await app.request.get(picture.url).expect(503).expect('Retry-After', '5');
  } finally {
    s3.fail(null);
  }
});

test('a replacement and a removal reach the bucket', async () => {
  const file = await upload(await taggedPicture('jpeg', 1), 'gone.jpg');
  const before = inBucket(file.url)?.bytes;
  await app.request
    .post(`/api/upload?id=${file.id}`)
    .auth(token, { type: 'bearer' })
    .field('fileInfo', JSON.stringify({ name: 'gone.jpg' }))
    .attach('files', await taggedPicture('jpeg', 3), { filename: 'gone.jpg' })
    .expect(200);
  expect(inBucket(file.url)?.bytes.equals(before ?? Buffer.alloc(0))).toBe(false);
  await app.request.delete(`/api/upload/files/${file.id}`).auth(token, { type: 'bearer' }).expect(200);
  expect([...s3.objects.keys()].filter((key) => key.includes('gone'))).toEqual([]);
});

test('sheets and the portal show it, to the byte as they do from the disk', async () => {
  const data = await aProject(app, { gallery: [{ image: picture.id, alt: 'A bridge' }] });
  await app.request.post(PROJECTS).auth(token, { type: 'bearer' }).send({ data }).expect(201);
  const { text } = await app.request.get('/en/projects/clean-rivers').expect(200);
  expect(text).toContain(path.basename(picture.url));

  const sheet = `${PROJECTS}/clean-rivers/info-sheet`;
  const sheets = async (): Promise<Buffer[]> =>
    Promise.all(
      ['pdf', 'docx', 'html'].map(async (format) => {
        // Of who asks alone, and so made anew.
        const asked = app.request.get(`${sheet}.${format}?locale=en`).auth(token, { type: 'bearer' });
        return (await asked.buffer(true).parse(bytesOf).expect(200)).body;
      }),
    );
  const [pdf, docx, html] = await sheets();
  const bytes = inBucket(picture.url)?.bytes.length ?? 0;
  expect(Math.min(pdf?.length ?? 0, docx?.length ?? 0)).toBeGreaterThan(bytes / 4);

  const moved = [...s3.objects].filter(([key]) => key.includes('bridge'));
  const folder = path.join(app.strapi.dirs.static.public, 'uploads');
  for (const [key, { bytes: content }] of moved) {
    await writeFile(path.join(folder, path.basename(key)), content);
    s3.objects.delete(key);
  }
  const fromDisk = await sheets();
  for (const [key, object] of moved) {
    s3.objects.set(key, object);
    await rm(path.join(folder, path.basename(key)));
  }
  expect([pdf, docx, html].map((each, at) => each?.equals(fromDisk[at] ?? Buffer.alloc(0)))).toEqual([
    true,
    true,
    true,
  ]);
});

test('a backup takes files out of the bucket, and a restore puts them into another place', async () => {
  const folder = await mkdtemp(path.join(TEST_DIR, 'bucket-'));
  const own = { ...s3.environment, PUBLIC_DIR: app.strapi.dirs.static.public };
  expect(await runCommand('backup', ['--output', folder], own)).toMatchObject({ code: 0, stderr: '' });
  const [file = ''] = await readdir(folder);
  const target = await createDatabase();
  const publicDir = await mkdtemp(path.join(folder, 'public-'));
  try {
    const restored = await runCommand('restore', [path.join(folder, file)], {
      ...target.environment,
      PUBLIC_DIR: publicDir,
      S3_BUCKET: '',
    });
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    const bytes = await readFile(path.join(publicDir, picture.url));
    expect(inBucket(picture.url)?.bytes.equals(bytes)).toBe(true);
    const back = await runCommand('restore', [path.join(folder, file), '--replace'], {
      ...target.environment,
      ...s3.environment,
      S3_PREFIX: 'other/',
    });
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(s3.objects.get(`other/${path.basename(picture.url)}`)?.bytes.equals(bytes)).toBe(true);
    expect([...s3.objects.keys()].some((key) => key.includes('.restoring'))).toBe(false);
  } finally {
    await target.drop();
  }
});
