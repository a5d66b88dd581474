import JSZip from 'jszip';
import { describe, expect, test } from '@jest/globals';
import { readZip, ZIP_LIMITS } from '../read-zip';
import { writeZip } from '../write-zip';

const FILES = [
  { name: 'a.xlf', text: '<a/>' },
  { name: 'folder/b.xliff', text: '<b/>' },
];

/** The ZIP with each name in its headers replaced by another of the same length. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

describe('a ZIP', () => {
  test('gives back the files that were packed', async () => {
    const zip = await writeZip(FILES);
    const read = await readZip(zip, ZIP_LIMITS);
    expect(read).toEqual({ files: FILES.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })) });
  });

  test('is the same whenever it is packed', async () => {
    expect(await writeZip(FILES)).toEqual(await writeZip(FILES));
  });

  test('has what operating systems put beside its files passed over', async () => {
    const beside = ['__MACOSX/._a.xlf', '.DS_Store', 'folder/.DS_Store', 'folder/Thumbs.db', '._b.xlf'];
    const packed = [...FILES, ...beside.map((name) => ({ name, text: 'x' }))];
    const read = await readZip(await writeZip(packed), ZIP_LIMITS);
    expect(read).toMatchObject({ files: [{ name: 'a.xlf' }, { name: 'folder/b.xliff' }] });
  });

  test('has a folder that is called like a file passed over', async () => {
    const zip = await new JSZip()
      .file('a.xlf/b.xlf', 'x')
      .file('c.xlf', 'y')
      .generateAsync({ type: 'nodebuffer' });
    expect(await readZip(zip, ZIP_LIMITS)).toMatchObject({
      files: [{ name: 'a.xlf/b.xlf' }, { name: 'c.xlf' }],
    });
  });

  test('may part its folders by backslashes, as programs of Windows do', async () => {
    const zip = renamed(await writeZip(FILES), 'folder/b.xliff', 'folder\\b.xliff');
    expect(await readZip(zip, ZIP_LIMITS)).toMatchObject({ files: [{}, { name: 'folder/b.xliff' }] });
  });

  test.each([
    ['for what it unpacks to', { ...ZIP_LIMITS, bytes: 7 }, 'zip-too-large'],
    ['for the number of its entries', { ...ZIP_LIMITS, entries: 1 }, 'zip-too-many-entries'],
  ])('is refused %s', async (_title, limits, code) => {
    expect(await readZip(await writeZip(FILES), limits)).toMatchObject({ problem: { code } });
  });

  test.each([
    ['climbs out of its folder', '../../b.xliff'],
    ['is absolute', '/older/b.xliff'],
    ['has backslashes', '..\\..\\b.xliff'],
  ])('is refused for a name that %s', async (_title, name) => {
    const unsafe = name.padEnd(14, 'f');
    const zip = renamed(await writeZip(FILES), 'folder/b.xliff', unsafe);
    expect(await readZip(zip, ZIP_LIMITS)).toMatchObject({
      problem: { code: 'zip-unsafe-name', details: { name: unsafe.replaceAll('\\', '/') } },
    });
  });

  test('that states less than it unpacks to is refused', async () => {
    const bomb = await writeZip([{ name: 'a.xlf', text: ' '.repeat(100_000) }]);
    const sizeAt = bomb.indexOf(Buffer.from('504b0102', 'hex')) + 24;
    bomb.writeUInt32LE(10, sizeAt);
    expect(await readZip(bomb, ZIP_LIMITS)).toMatchObject({ problem: { code: 'not-a-zip' } });
  });

  test('that is cut off is refused', async () => {
    const zip = await writeZip(FILES);
    expect(await readZip(zip.subarray(0, 40), ZIP_LIMITS)).toMatchObject({ problem: { code: 'not-a-zip' } });
  });
});
