import { readdir } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, paragraph, PROJECTS } from '../helpers/content';
import { createApiToken } from '../helpers/credentials';
import { testDatabase } from '../helpers/environment';
import { testWhere } from '../helpers/only-where';
import { taggedPicture } from '../helpers/pictures';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
});
afterAll(() => app.stop());

const FULL = { data: null, error: { status: 507, details: { code: 'storage-full' } } };

testWhere(testDatabase() === 'sqlite')(
  'a save for which SQLite has no room is refused in words, whole, and the next one that has goes through',
  async () => {
    const pragma = (statement: string) => app.strapi.db.connection.raw(`PRAGMA ${statement}`);
    const description = Array.from({ length: 300 }, (_, index) =>
      paragraph(`${index} ${'long '.repeat(500)}`),
    );
    const save = async (slug: string) =>
      app.request
        .post(PROJECTS)
        .auth(token, { type: 'bearer' })
        .send({ data: await aProject(app, { slug, description }) });
    const [{ page_count: pages }] = await pragma('page_count');
    await pragma(`max_page_count = ${pages}`);
    const refused = await save('no-room');
    expect([refused.status, refused.body]).toMatchObject([507, FULL]);
    expect(refused.text).not.toMatch(/SQLITE|insert into|node_modules/i);
    expect(await app.strapi.db.query('api::project.project').count({ where: { slug: 'no-room' } })).toBe(0);
    await pragma('max_page_count = 1073741823');
    expect((await save('room')).status).toBe(201);
  },
);

test('an upload for which there is no room is refused in words, and leaves neither file nor row', async () => {
  const folder = path.join(app.strapi.dirs.static.public, 'uploads');
  const { provider } = app.strapi.plugin('upload') as unknown as {
    provider: { uploadStream(file: { hash: string; ext: string }): Promise<void> };
  };
  const write = provider.uploadStream.bind(provider);
  let count = 0;
  provider.uploadStream = async (file) => {
    count += 1;
    if (count < 3) return write(file);
    writeFileSync(path.join(folder, `${file.hash}${file.ext}`), 'half of it');
    throw Object.assign(new Error('write'), { code: 'ENOSPC', syscall: 'write' });
  };
  const upload = async () =>
    app.request
      .post('/api/upload')
      .auth(token, { type: 'bearer' })
      .attach('files', await taggedPicture('jpeg', 1), { filename: 'rivers.jpg' });
  const refused = await upload();
  expect([refused.status, refused.body]).toMatchObject([507, FULL]);
  expect(count).toBeGreaterThanOrEqual(3);
  expect(await readdir(folder)).toEqual([]);
  expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(0);
  provider.uploadStream = write;
  expect((await upload()).status).toBe(201);
});
