import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';

const TOPIC = 'api::topic.topic';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const documents = () => app.strapi.documents(TOPIC);

const slugsOf = async (slug: string) =>
  app.strapi.db.query(TOPIC).count({ where: { slug, locale: 'en' } }) as Promise<number>;

const written = async (slug: string): Promise<{ documentId: string }> =>
  documents().create({ locale: 'en', data: { name: slug, slug } });

test('a slug is one entry’s alone', async () => {
  await written('rivers');
  await expect(written('rivers')).rejects.toThrow(/another entry's slug/);
  expect(await slugsOf('rivers')).toBe(1);
});

test('of two that take a slug at once one gets it', async () => {
  const both = await Promise.allSettled([written('lakes'), written('lakes')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await slugsOf('lakes')).toBe(1);
});

test('a copy with the slug of what it is a copy of is refused', async () => {
  const { documentId } = await written('copied-1');
  await expect(documents().clone({ documentId, data: { name: 'Copy', slug: 'copied-1' } })).rejects.toThrow(
    /slug/,
  );
  expect(await slugsOf('copied-1')).toBe(1);
});

test('a copy without a slug gets one from its name', async () => {
  const { documentId } = await written('copied-2');
  await documents().clone({ documentId, data: { name: 'Copied anew', slug: '' } });
  expect([await slugsOf('copied-2'), await slugsOf('copied-anew')]).toEqual([1, 1]);
});

test('a copy with a slug of its own is made', async () => {
  const { documentId } = await written('seas');
  await documents().clone({ documentId, data: { name: 'Oceans', slug: 'oceans' } });
  expect([await slugsOf('seas'), await slugsOf('oceans')]).toEqual([1, 1]);
});

describe('a slug that nobody gives is made from the name', () => {
  test.each<['api::topic.topic' | 'api::priority-area.priority-area' | 'api::subsector.subsector', string]>([
    ['api::topic.topic', 'Su və əkin'],
    ['api::priority-area.priority-area', 'Su və əkin'],
    ['api::subsector.subsector', 'Su və əkin'],
  ])('of a %s', async (uid, name) => {
    const { slug } = await app.strapi.documents(uid).create({ locale: 'en', data: { name } });
    expect(slug).toBe('su-ve-ekin');
  });

  test('numbered where another entry has it, and from its kind where the name has no letters', async () => {
    const made = [];
    for (const name of ['Ջուր', 'Ջուր', '!!!']) {
      const { slug } = await documents().create({ locale: 'en', data: { name } });
      made.push(slug);
    }
    expect(made).toEqual(['jur', 'jur-2', 'topic']);
  });

  test('and kept when the name changes, also by a form that leaves it empty', async () => {
    const { documentId } = await documents().create({ locale: 'en', data: { name: 'Kept' } });
    await documents().update({ documentId, locale: 'en', data: { name: 'Other' } });
    await documents().update({ documentId, locale: 'az', data: { name: 'Başqa', slug: '' } });
    const rows = await app.strapi.db.query(TOPIC).findMany({ where: { documentId }, select: ['slug'] });
    expect(rows.map(({ slug }: { slug: string }) => slug)).toEqual(['kept', 'kept']);
  });
});
