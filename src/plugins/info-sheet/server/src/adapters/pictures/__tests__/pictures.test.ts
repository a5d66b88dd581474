import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalSource } from '../local-source';
import type { LibraryFile } from '../picture-source';
import { printableFiles } from '../printable-files';
import { readyPicture } from '../ready-picture';
import { createRemoteSource } from '../remote-source';

function aFile(overrides: Partial<LibraryFile> = {}): LibraryFile {
  return {
    url: '/uploads/river.png',
    hash: 'river',
    mime: 'image/png',
    size: 1,
    provider: 'local',
    updatedAt: '2025-01-01T00:00:00.000Z',
    ...overrides,
  };
}

describe('files of the local provider', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'public-'));
    await mkdir(path.join(folder, 'uploads'));
    await writeFile(path.join(folder, 'uploads/river.png'), 'river');
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are read from the uploads folder', async () => {
    expect(String(await createLocalSource(folder).read(aFile()))).toBe('river');
  });

  test.each(['/secret.txt', '/uploads/../secret.txt', '/uploads/%2e%2e/secret.txt', '/uploadsecret'])(
    'are never read from elsewhere: %s',
    async (url) => {
      expect(await createLocalSource(folder).read(aFile({ url }))).toBeNull();
    },
  );

  test('that are lost are not to be had', async () => {
    await expect(createLocalSource(folder).read(aFile({ url: '/uploads/lost.png' }))).rejects.toThrow();
  });
});

describe('files of another provider', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/public' });
      response.end(request.url === '/large' ? 'x'.repeat(2000) : `at ${request.url}`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  const sourceOf = (isPrivate: boolean) =>
    createRemoteSource(
      { isPrivate: async () => isPrivate, getSignedUrl: async () => ({ url: `${address}/signed` }) },
      1000,
    );

  test('that are public are read where the library says', async () => {
    const bytes = await sourceOf(false).read(aFile({ url: `${address}/public` }));
    expect(Buffer.from(bytes!).toString()).toBe('at /public');
  });

  test('that are private are read where the provider signs for', async () => {
    const bytes = await sourceOf(true).read(aFile({ url: `${address}/public` }));
    expect(Buffer.from(bytes!).toString()).toBe('at /signed');
  });

  test('that are too large are left', async () => {
    expect(await sourceOf(false).read(aFile({ url: `${address}/large` }))).toBeNull();
  });

  test('that send elsewhere aren’t followed', async () => {
    await expect(sourceOf(false).read(aFile({ url: `${address}/moved` }))).rejects.toThrow();
  });
});

describe('what is printed of a picture', () => {
  const variant = (width: number) => ({
    url: `/uploads/w${width}.jpg`,
    hash: `w${width}`,
    mime: 'image/jpeg',
    size: 10,
    width,
    height: width,
  });
  const formats = { thumbnail: variant(150), large: variant(1000) };
  const names = (file: LibraryFile) => printableFiles(file).map(({ hash }) => hash);

  test.each([
    ['itself, then its smaller versions', { width: 4000, height: 3000 }, ['river', 'w1000', 'w150']],
    ['of one of 108 million pixels, its largest version', { width: 12000, height: 9000 }, ['w1000', 'w150']],
    [
      'of a file of 40 MB, its largest version',
      { width: 9000, height: 6000, size: 40_000 },
      ['w1000', 'w150'],
    ],
    ['of one that nobody measured, itself', { width: null, height: null }, ['river', 'w1000', 'w150']],
  ])('%s', (_title, overrides, expected) => {
    expect(names(aFile({ ...overrides, formats }))).toEqual(expected);
  });

  test('nothing of a file that is no picture', () => {
    expect(names(aFile({ mime: 'application/pdf' }))).toEqual([]);
  });
});

describe('a picture made ready for print', () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#2a6f97' } });

  test('is a JPEG no larger than a sheet can show', async () => {
    const ready = await readyPicture(await plain(4000, 2000).webp().toBuffer());
    expect(ready).toMatchObject({ mime: 'image/jpeg', width: 1600, height: 800 });
    expect(await sharp(ready!.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 800 });
  });

  test('is a PNG where it has transparency', async () => {
    const ready = await readyPicture(await plain(30, 20).ensureAlpha(0.5).png().toBuffer());
    expect(ready).toMatchObject({ mime: 'image/png', width: 30, height: 20 });
  });

  test('stands upright', async () => {
    const lying = await plain(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await readyPicture(lying)).toMatchObject({ width: 20, height: 30 });
  });

  test('is the same each time', async () => {
    const bytes = await plain(300, 200).png().toBuffer();
    expect((await readyPicture(bytes))?.bytes).toEqual((await readyPicture(bytes))?.bytes);
  });

  test.each([
    ['text', async () => Buffer.from('no picture')],
    ['half a JPEG', async () => (await plain(300, 200).jpeg().toBuffer()).subarray(0, 400)],
    ['nothing', async () => Buffer.alloc(0)],
  ])('isn’t made of %s', async (_title, bytes) => {
    expect(await readyPicture(await bytes())).toBeNull();
  });
});
