import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, country, paragraph, subsector, topic } from '../../helpers/content';
import { createApiToken, signInAs } from '../../helpers/credentials';
import { describeWhere } from '../../helpers/only-where';
import { panelOf } from '../../helpers/panel';
import { HAS_SEED_PAGE, readSeedPage } from '../../helpers/seed-page';

const PROJECT = 'api::project.project';
const SITE = 'api::site.site';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

type Data = Record<string, unknown>;

/** A project that is published in the languages that there are texts for. */
async function published(base: Data, translations: Record<string, Data> = {}): Promise<string> {
  const projects = app.strapi.documents(PROJECT);
  const { documentId } = await projects.create({ locale: 'en', data: await aProject(app, base) });
  for (const [locale, data] of Object.entries(translations))
    await projects.update({ documentId, locale, data });
  await projects.publish({ documentId, locale: '*' });
  return documentId;
}

async function pageOf(path: string, status = 200): Promise<string> {
  return (await app.request.get(path).expect(status)).text;
}

/** What a reader reads: text without tags, a line for each piece. */
function linesOf(html: string): string[] {
  return html
    .replace(/<(script|style|title)\b.*?<\/\1>/gs, '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<(?!\/?(a|span|strong|em|u|s|code|time)\b)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'")
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const words = (text: string) => text.split(/\s+/).join(' ');

describe('the root', () => {
  test.each([
    ['no language', undefined, '/en'],
    ['a language of the portal', 'az,en;q=0.8', '/az'],
    ['a variety of one', 'uk-UA', '/uk'],
    ['the next best, after one that it hasn’t', 'fr, ka;q=0.5', '/ka'],
    ['none that it has', 'fr', '/en'],
    ['nonsense', ';;q=,', '/en'],
  ])('leads a reader of %s on', async (_what, languages, location) => {
    const request = app.request.get('/');
    if (languages !== undefined) request.set('Accept-Language', languages);
    const { headers } = await request.expect(302);
    expect(headers.location).toBe(location);
    expect(headers.vary).toContain('Accept-Language');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describeWhere(HAS_SEED_PAGE)('the real page', () => {
  test('is reproduced, line by line', async () => {
    const lines = readSeedPage();
    const between = (from: string, to: string) =>
      lines.slice(lines.indexOf(from) + 1, lines.indexOf(to)).map(paragraph);
    const [question = '', statement = '', notice = ''] = lines.slice(lines.indexOf('31.12.2020') + 1);
    await published({
      title: lines[0],
      slug: 'seed-twinning',
      description: between('Project Description', 'Specific Objective'),
      specificObjective: between('Specific Objective', 'Expected Results'),
      expectedResults: between('Expected Results', 'Project map'),
      subsector: await subsector(app, 'governance-and-public-administration'),
      topics: [await topic(app, 'good-government')],
      countries: await Promise.all(['AM', 'AZ', 'BY', 'GE', 'MD', 'UA'].map((code) => country(app, code))),
      startDate: '2014-01-01',
      endDate: '2020-12-31',
    });
    const site = await app.strapi.documents(SITE).findFirst({ locale: 'en' });
    const link = (text: string) => ({
      type: 'link',
      url: 'https://example.org/legal',
      children: [{ type: 'text', text }],
    });
    const [before = '', rest = ''] = notice.split('Disclaimer');
    const data: Data = {
      newsletterQuestion: question,
      managingStatement: statement,
      legalNotice: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: before }, link('Disclaimer'), { type: 'text', text: rest }],
        },
      ],
    };
    await app.strapi.documents(SITE).update({ documentId: site?.documentId ?? '', locale: 'en', data });
    const page = linesOf(await pageOf('/en/projects/seed-twinning')).map(words);
    let at = 0;
    for (const line of lines.map(words)) {
      const found = page.findIndex((each, index) => index >= at && each.includes(line));
      expect([line, found >= 0]).toEqual([line, true]);
      at = found;
    }
  });
});

describe('a page that is translated in part', () => {
  const SLUG = 'partly';
  beforeAll(async () => {
    await published(
      {
        title: 'Partly',
        slug: SLUG,
        description: [paragraph('English description.')],
        expectedResults: [
          paragraph('English results, a sentence that is much longer than all that is translated.'),
        ],
      },
      {
        az: { title: 'Qismən' },
        ka: {
          title: 'სრულად',
          description: [paragraph('ქართული აღწერა, გრძელი და ვრცელი, სავსე სიტყვებით.')],
          expectedResults: [paragraph('ქართული შედეგები, სრულად ნათარგმნი.')],
        },
      },
    );
  });

  test('tags what fell back where it stands, and says so once, at the top', async () => {
    const page = await pageOf(`/az/projects/${SLUG}`);
    expect(page).toContain('<html lang="az" dir="ltr"');
    expect(page).toContain('<h1>Qismən</h1>');
    expect(page).toMatch(/<div class="text" lang="en">\s*<p>English description\.<\/p>/);
    expect(page.match(/class="notice"/g)).toHaveLength(1);
    expect(page).toContain(`href="/en/projects/${SLUG}" hreflang="en"`);
  });

  test('says nothing of the kind where all is translated', async () => {
    expect(await pageOf(`/ka/projects/${SLUG}`)).not.toContain('class="notice"');
  });

  test.each([
    ['is known by the address of the language that most of it is in', 'az', 'en'],
    ['is known by its own address where it is translated', 'ka', 'ka'],
    ['is known by its own address in English', 'en', 'en'],
    ['is known by English where it has no translation', 'uk', 'en'],
  ])('%s (%s)', async (_what, locale, canonical) => {
    const page = await pageOf(`/${locale}/projects/${SLUG}`);
    expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/${canonical}/projects/${SLUG}">`));
    const alternates = [...page.matchAll(/hreflang="([^"]+)" href="http[^"]+"/g)].map(([, tag]) => tag);
    expect(alternates.sort()).toEqual(['en', 'ka', 'x-default']);
  });

  test('is in the map of the site in the languages that it is in', async () => {
    const path = `/projects/${SLUG}</loc>`;
    expect(await pageOf('/sitemap-ka.xml')).toContain(path);
    expect(await pageOf('/sitemap-en.xml')).toContain(path);
    expect(await pageOf('/sitemap-az.xml')).not.toContain(path);
    expect(await pageOf('/sitemap.xml')).toContain('/sitemap-az.xml</loc>');
  });
});

test('of a term, the map of the site and its page name the languages that it is called something in', async () => {
  const topics = app.strapi.documents('api::topic.topic');
  const { documentId } = await topics.create({
    locale: 'en',
    data: { name: 'Beekeeping', slug: 'beekeeping' },
  });
  await topics.update({ documentId, locale: 'uk', data: { name: 'Бджільництво' } });
  const alternatesOf = (page: string) =>
    [...page.matchAll(/rel="alternate" hreflang="([^"]+)"/g)].map(([, tag]) => tag).sort();
  for (const [locale, canonical] of [
    ['uk', 'uk'],
    ['ka', 'en'],
  ]) {
    const page = await pageOf(`/${locale}/topics/beekeeping`);
    expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/${canonical}/topics/beekeeping">`));
    expect(alternatesOf(page)).toEqual(['en', 'uk']);
  }
  const path = '/topics/beekeeping</loc>';
  expect(await pageOf('/sitemap-en.xml')).toContain(path);
  expect(await pageOf('/sitemap-uk.xml')).toContain(path);
  expect(await pageOf('/sitemap-ka.xml')).not.toContain(path);
  expect(await pageOf('/sitemap-ka.xml')).toContain('/ka/countries/GE</loc>');
  await pageOf('/sitemap-ka.2.xml', 404);
  await topics.delete({ documentId, locale: '*' });
});

test('of a project in one language alone, others lead to the list', async () => {
  const projects = app.strapi.documents(PROJECT);
  const data = await aProject(app, { title: 'მხოლოდ ქართულად', slug: 'georgian-alone' });
  const { documentId } = await projects.create({ locale: 'ka', data });
  await projects.publish({ documentId, locale: 'ka' });
  const page = await pageOf('/ka/projects/georgian-alone');
  expect(page).toMatch(/<a href="\/en\/projects" hreflang="en" lang="en">English<\/a>/);
  expect([...page.matchAll(/hreflang="([^"]+)" href="http/g)].map(([, tag]) => tag)).toEqual([
    'ka',
    'x-default',
  ]);
});

describe('an address', () => {
  test.each([
    ['a project that isn’t', '/az/projects/nothing-here', 'Belə səhifə yoxdur'],
    ['a country that isn’t', '/en/countries/ZZ', 'There is no such page'],
    ['a page of the list beyond its last', '/en/projects?page=99', 'There is no such page'],
  ])('of %s is a 404 in the reader’s language', async (_what, path, text) => {
    const { text: page, headers } = await app.request.get(path).expect(404);
    expect(page).toContain(text);
    expect(page).toContain('name="robots" content="noindex"');
    expect(headers['cache-control']).toBe('no-store');
  });

  test.each(['/xx', '/xx/projects', '/api', '/en-XX/projects/partly'])(
    'of a locale that isn’t, %s, is none of the portal’s',
    async (path) => {
      expect((await app.request.get(path).expect(404)).type).toBe('application/json');
    },
  );

  test('by a former slug or by the document’s id leads to today’s', async () => {
    const documentId = await published({ title: 'Moved', slug: 'before' });
    const projects = app.strapi.documents(PROJECT);
    await projects.update({ documentId, locale: 'en', data: { slug: 'after' } });
    await projects.publish({ documentId, locale: 'en' });
    for (const key of ['before', documentId]) {
      const { headers } = await app.request.get(`/az/projects/${key}`).expect(301);
      expect(headers.location).toBe('/az/projects/after');
    }
  });

  test('of an older portal leads to the project’s page, in the reader’s language', async () => {
    await published({ title: 'Older', slug: 'older', legacyId: '1931' });
    for (const [path, location] of [
      ['/?id=1931', '/en/projects/older'],
      ['/ka?id=1931', '/ka/projects/older'],
      ['/az/projects?id=1931', '/az/projects/older'],
    ] as const) {
      expect((await app.request.get(path).expect(301)).headers.location).toBe(location);
    }
    await app.request.get('/en/projects?id=1932').expect(200);
    await app.request.get('/?id=1932').expect(302);
  });

  test('of an older portal is one project’s alone', async () => {
    await published({ title: 'First', slug: 'first-of-two', legacyId: '77' });
    const data = await aProject(app, { title: 'Second', legacyId: '77' });
    await expect(app.strapi.documents(PROJECT).create({ locale: 'en', data })).rejects.toMatchObject({
      details: { errors: [{ path: ['legacyId'] }] },
    });
  });

  test('shows nothing of a draft, and nothing of what was unpublished', async () => {
    const projects = app.strapi.documents(PROJECT);
    const data = await aProject(app, { title: 'Still secret', slug: 'still-secret' });
    const { documentId } = await projects.create({ locale: 'en', data });
    await pageOf('/en/projects/still-secret', 404);
    await projects.publish({ documentId, locale: 'en' });
    await projects.update({ documentId, locale: 'en', data: { title: 'Next title' } });
    expect(await pageOf('/en/projects/still-secret')).not.toContain('Next title');
    await projects.unpublish({ documentId, locale: 'en' });
    const gone = await pageOf('/en/projects/still-secret', 410);
    expect(gone).not.toContain('Still secret');
    expect(gone).not.toContain('Next title');
    expect(await pageOf('/en/projects')).not.toContain('Still secret');
  });
});

describe('a project that was published', () => {
  const withdrawn = async (slug: string) => {
    const documentId = await published({ title: 'Withdrawn', slug }, { ka: { title: 'მოხსნილი' } });
    await pageOf(`/ka/projects/${slug}`);
    return documentId;
  };

  test.each(['unpublish', 'delete'] as const)('is gone after %s, by slug and id', async (how) => {
    const documentId = await withdrawn(`gone-by-${how}`);
    const projects = app.strapi.documents(PROJECT);
    if (how === 'unpublish') await projects.unpublish({ documentId, locale: '*' });
    else await projects.delete({ documentId, locale: '*' });
    for (const key of [`gone-by-${how}`, documentId]) {
      const { text, headers } = await app.request.get(`/ka/projects/${key}`).expect(410);
      expect(text).toContain('<html lang="ka" dir="ltr"');
      expect(text).toContain('<h1>ეს პროექტი აღარ არის გამოქვეყნებული</h1>');
      expect(text).toContain('name="robots" content="noindex"');
      expect(text).not.toContain('მოხსნილი');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('is there again as soon as it is published again', async () => {
    const documentId = await withdrawn('gone-and-back');
    const projects = app.strapi.documents(PROJECT);
    await projects.unpublish({ documentId, locale: '*' });
    await pageOf('/en/projects/gone-and-back', 410);
    await projects.publish({ documentId, locale: '*' });
    await pageOf('/en/projects/gone-and-back');
  });

  test('isn’t gone while one of its languages is published', async () => {
    const documentId = await withdrawn('in-one-yet');
    await app.strapi.documents(PROJECT).unpublish({ documentId, locale: 'en' });
    await pageOf('/ka/projects/in-one-yet');
    await pageOf('/en/projects/in-one-yet', 404);
  });

  test('is gone by the slugs that it had, too', async () => {
    const documentId = await withdrawn('gone-before');
    const projects = app.strapi.documents(PROJECT);
    await projects.update({ documentId, locale: 'en', data: { slug: 'gone-after' } });
    await projects.publish({ documentId, locale: '*' });
    await projects.delete({ documentId, locale: '*' });
    for (const slug of ['gone-before', 'gone-after']) await pageOf(`/en/projects/${slug}`, 410);
  });

  test.each(['never-there', '%00', 'a%20b'])('isn’t %s', (slug) => pageOf(`/en/projects/${slug}`, 404));
});

describe('the list', () => {
  beforeAll(async () => {
    await published({
      title: 'Vineyards of Kakheti',
      slug: 'vineyards',
      countries: [await country(app, 'GE')],
      startDate: '2019-02-01',
    });
    await published({
      title: 'Schools of Moldova',
      slug: 'schools',
      countries: [await country(app, 'MD')],
      scope: 'bilateral',
    });
  });

  test.each([
    ['a country', 'country=GE', ['vineyards'], ['schools']],
    ['several', 'country=GE&country=MD', ['vineyards', 'schools'], []],
    ['a scope', 'scope=bilateral', ['schools'], ['vineyards']],
    ['a year', 'year=2019', ['vineyards'], ['schools']],
    ['words', 'q=vineyard', ['vineyards'], ['schools']],
    ['a filter and words', 'q=vineyard&country=MD', [], ['vineyards', 'schools']],
    [
      'what no filter takes, which is left out',
      'country=georgia&year=x&sort=up&page=-1',
      ['vineyards', 'schools'],
      [],
    ],
    ['what isn’t there', 'topic=nothing-of-the-kind', [], ['vineyards', 'schools']],
  ])('is narrowed by %s', async (_what, query, found, left) => {
    const page = await pageOf(`/en/projects?${query}`);
    for (const slug of found) expect(page).toContain(`href="/en/projects/${slug}"`);
    for (const slug of left) expect(page).not.toContain(`href="/en/projects/${slug}"`);
  });

  test('counts what each filter would give, and keeps what was chosen in the form', async () => {
    const page = await pageOf('/en/projects?country=MD&q=schools');
    expect(page).toMatch(/<input type="checkbox" id="country-MD" name="country" value="MD" checked="">/);
    expect(page).toContain('name="q" value="schools"');
    expect(linesOf(page)).toContain('Projects found: 1');
  });

  test('writes what was searched for as text', async () => {
    const page = await pageOf(`/en/projects?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page).not.toContain('<script>alert');
  });

  test.each([
    ['az', 'country=MD', 'Bu siyahını yüklə'],
    ['hy', 'country=MD&country=GE&sort=title', 'Ներբեռնել այս ցանկը'],
    ['en', 'q=schools', 'Download this list'],
    ['en', 'topic=nothing-of-the-kind', 'Download this list'],
  ])('can be taken away, whole, as GeoJSON: %s, %s', async (locale, query, label) => {
    const page = await pageOf(`/${locale}/projects?${query}`);
    const [, href = ''] = /<a href="([^"]+)" type="application\/geo\+json"/.exec(page) ?? [];
    expect(page).toMatch(new RegExp(`${label}[^<]* \\(GeoJSON\\)</a>`));
    const { body, type } = await app.request.get(href.replaceAll('&amp;', '&')).expect(200);
    expect(type).toBe('application/geo+json');
    const collection = body as { features: { properties: { slug: string } }[] };
    const found = [...new Set(collection.features.map(({ properties }) => properties.slug))];
    const listed = [...page.matchAll(new RegExp(`href="/${locale}/projects/([^"]+)"`, 'g'))].map(
      ([, slug]) => slug,
    );
    expect(found.sort()).toEqual([...new Set(listed)].sort());
    expect(found.includes('schools')).toBe(!query.startsWith('topic='));
    expect(found.includes('vineyards')).toBe(query.includes('country=GE'));
  });

  test.each(['csv', 'xlsx'])('can be taken away, whole, as a table: .%s', async (extension) => {
    const page = await pageOf('/az/projects?country=MD&sort=title');
    const [, href = '', label] =
      new RegExp(`<a href="(/api/projects\\.${extension}[^"]+)"[^>]*>([^<]+)</a>`).exec(page) ?? [];
    expect(label).toMatch(/^Bu siyahını yüklə \((CSV|Excel)\)$/);
    const { body, headers } = await app.request
      .get(href.replaceAll('&amp;', '&'))
      .buffer(true)
      .parse(bytesOf)
      .expect(200);
    expect(headers['content-type']).toMatch(/^text\/csv|spreadsheetml/);
    if (extension === 'csv') {
      const [head = '', ...rows] = body.toString().trim().split('\r\n');
      expect(head).toContain('slug');
      expect(rows.filter((row: string) => row.includes('schools'))).toHaveLength(1);
      expect(body.toString()).not.toContain('vineyards');
    }
  });

  test('can be taken away as IATI once somebody says who reports', async () => {
    const offered = async () =>
      /href="(\/api\/projects\.iati\.xml\?[^"]+)"/.exec(await pageOf('/en/projects'))?.[1];
    expect(await offered()).toBeUndefined();
    const openData = app.strapi.db.query('plugin::data-exchange.open-data');
    const reporter = {
      organisationRef: 'XI-EXAMPLE-1',
      organisationName: 'A programme',
      organisationType: 'government',
    };
    const { id } = await openData.create({ data: reporter });
    const href = (await offered()) ?? '';
    const { text } = await app.request
      .get(href.replaceAll('&amp;', '&'))
      .buffer(true)
      .parse(bytesOf)
      .expect(200)
      .then(({ body }) => ({ text: body.toString() }));
    expect(text).toContain('<iati-activities version="2.03"');
    await openData.delete({ where: { id } });
    expect(await offered()).toBeUndefined();
  });

  test('in a feed has its projects, each text with its language', async () => {
    const { text, type } = await app.request.get('/az/projects.atom?country=MD').expect(200);
    expect(type).toBe('application/atom+xml');
    expect(text).toContain('<title xml:lang="en">Schools of Moldova</title>');
    expect(text).not.toContain('Vineyards');
  });
});

describe('hostile content', () => {
  test('stays text, and leads nowhere', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    await published({
      title: hostile,
      slug: 'hostile',
      // The newest, so that the home page shows it among its few.
      startDate: '2025-06-01',
      website: 'https://example.org/?a="><script>',
      locations: [{ label: '</title><script>alert(1)</script>', latitude: 41.7, longitude: 44.8 }],
    });
    // Past all validation, as an import into the database would.
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: hostile }] };
    const description = JSON.stringify([{ type: 'paragraph', children: [link] }]);
    await app.strapi.db.connection('projects').where({ slug: 'hostile' }).update({ description });
    for (const path of ['/en/projects/hostile', '/en/projects', '/en']) {
      const page = await pageOf(path);
      expect(page).not.toMatch(/<img src=x|javascript:|<script>/);
      expect(page).toContain('&lt;img src=x');
    }
    // The data for machines stands in an element that no text can end.
    const page = await pageOf('/en/projects/hostile');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe('every page', () => {
  test.each(['/en', '/az/projects', '/ka/projects/vineyards', '/hy/countries/GE'])(
    '%s runs nothing and fetches nothing from elsewhere',
    async (path) => {
      const { text, headers } = await app.request.get(path).expect(200);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")| on[a-z]+="|style="/);
      const fetched = [
        ...text.matchAll(
          /<(?:img|source)[^>]+src="([^"]+)"|<link rel="(?:stylesheet|icon|manifest)"[^>]*href="([^"]+)"/g,
        ),
      ];
      expect(fetched.length).toBeGreaterThan(2);
      for (const [, source, target] of fetched) expect(source ?? target).toMatch(/^\//);
    },
  );

  test('is cached as ready bytes, and told from an older one by its tag', async () => {
    const first = await app.request.get('/en/projects/vineyards').expect(200);
    expect(first.headers['cache-control']).toContain('public');
    await app.request
      .get('/en/projects/vineyards')
      .set('If-None-Match', first.headers.etag ?? '')
      .expect(304);
  });

  test('follows what is written: Site’s words, and the languages that a project is in', async () => {
    const documentId = await published({
      title: 'Followed',
      slug: 'followed',
      description: [paragraph('Some text.')],
    });
    const before = await pageOf('/en/projects/followed');
    expect(before).not.toContain('hreflang="uk" href="http');
    const data: Data = { title: 'Назва', description: [paragraph('Текст українською.')] };
    await app.strapi.documents(PROJECT).update({ documentId, locale: 'uk', data });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'uk' });
    const site = await app.strapi.documents(SITE).findFirst({ locale: 'en' });
    const name = 'Another portal';
    await app.strapi
      .documents(SITE)
      .update({ documentId: site?.documentId ?? '', locale: 'en', data: { name } });
    const after = await pageOf('/en/projects/followed');
    expect(after).toContain('hreflang="uk" href="http');
    expect(after).toContain('Another portal');
  });

  test('says its style by an address that changes with it', async () => {
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(await pageOf('/en')) ?? [];
    const { type } = await app.request.get(address).expect(200);
    expect(type).toBe('text/css');
    await app.request.get('/portal/another.css').expect(404);
  });

  test('of a project says where machines find the same', async () => {
    const { headers } = await app.request.get('/en/projects/vineyards').expect(200);
    expect(headers.link).toContain(
      '</api/projects/vineyards?locale=en>; rel="alternate"; type="application/json"',
    );
    expect(headers.link).toContain('info-sheet.pdf?locale=en>; rel="alternate"; type="application/pdf"');
  });
});

describe('photos', () => {
  beforeAll(async () => {
    const token = await createApiToken(app, 'full-access');
    const upload = async (width: number, focalPoint: object | null) => {
      const photo = sharp({
        create: {
          width,
          height: 800,
          channels: 3,
          background: '#369',
          noise: { type: 'gaussian', mean: 128, sigma: 20 },
        },
      });
      const { body } = await app.request
        .post('/api/upload')
        .auth(token, { type: 'bearer' })
        .field('fileInfo', JSON.stringify({ name: 'river.jpg', focalPoint }))
        .attach('files', await photo.jpeg().toBuffer(), 'river.jpg')
        .expect(201);
      return body[0];
    };
    const photo = await upload(1200, { x: 23, y: 81 });
    const inText = await upload(1201, null);
    await published({
      title: 'With photos',
      slug: 'with-photos',
      gallery: [{ image: photo.id, alt: 'A river', caption: 'At dawn', credit: 'A. Photographer' }],
      description: [
        paragraph('Before.'),
        // As the panel's editor embeds it: with the server before its address.
        {
          type: 'image',
          image: { ...inText, url: `http://127.0.0.1:1337${inText.url}`, alternativeText: 'A bank' },
          children: [{ type: 'text', text: '' }],
        },
      ],
    });
  });

  test('come as AVIF and WebP where they have copies, in their sizes, and are seen where they are to be', async () => {
    const gallery = /<section aria-labelledby="gallery">.*?<\/section>/s.exec(
      await pageOf('/en/projects/with-photos'),
    )?.[0];
    expect(gallery).toMatch(/<source type="image\/avif" srcset="\/uploads\/small_avif_[^ ]+\.avif 500w, /);
    expect(gallery).toMatch(/<source type="image\/webp" srcset="\/uploads\/small_webp_/);
    expect(gallery).toMatch(
      /<img src="\/uploads\/small_[^"]+\.jpg" alt="A river" width="1200" height="800" srcset="[^"]+" sizes="[^"]+" loading="lazy" class="x20 y80">/,
    );
    expect(gallery).toContain('At dawn');
    expect(gallery).toContain('Photo: A. Photographer');
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(await pageOf('/en')) ?? [];
    const { text } = await app.request.get(style).expect(200);
    expect(text).toContain('.x20{--x:20%}');
    expect(text).toContain('.y80{--y:80%}');
  });

  test('within a text are of the library, whatever server their address names', async () => {
    const page = await pageOf('/en/projects/with-photos');
    expect(page).toMatch(
      /<figure><picture><source type="image\/avif"[^>]+><source[^>]+><img src="\/uploads\/[^"]+" alt="A bank" width="1201" height="800"/,
    );
    expect(page).not.toMatch(/(src|srcset)="http/);
  });
});

describe('the accent', () => {
  const choose = async (accent: unknown) => {
    const site = await app.strapi.documents(SITE).findFirst({ locale: 'en' });
    return app.strapi
      .documents(SITE)
      .update({ documentId: site?.documentId ?? '', locale: 'en', data: { accent } as Data });
  };
  const styleAddress = async (path: string) =>
    /<link rel="stylesheet" href="([^"]+)">/.exec(await pageOf(path))?.[1] ?? '';

  test('is the emblem’s blue until somebody chooses another', async () => {
    expect(await styleAddress('/en')).toMatch(/^\/portal\/[\w-]{12}-003399\.css$/);
  });

  test.each([
    ['a colour that can be read stays as it is', '#7A1F5C', '7a1f5c', '#7a1f5c'],
    ['one that can’t is shown darker', '#FF6600', 'ff6600', '#bf4b00'],
  ])('is any: %s', async (_what, chosen, written, shown) => {
    const before = await styleAddress('/ka/projects');
    await choose(chosen);
    const address = await styleAddress('/ka/projects');
    expect(address).toContain(`-${written}.css`);
    expect((await app.request.get(address).expect(200)).text).toContain(`--accent: ${shown};`);
    // A page that was kept somewhere finds the style that it was made with.
    await app.request.get(before).expect(200);
    expect((await app.request.get('/portal/icon.svg').buffer(true).expect(200)).body.toString()).toContain(
      shown,
    );
    const { body } = await app.request
      .get('/portal/manifest.webmanifest')
      .buffer(true)
      .parse(json)
      .expect(200);
    expect(body).toMatchObject({ theme_color: shown });
    await choose(null);
  });

  test.each(['blue', '#12345', '#1234567', 'red; } body { display: none', 'javascript:'])(
    'is refused at its field where it is no colour: %s',
    async (accent) => {
      await expect(choose(accent)).rejects.toMatchObject({
        details: { errors: [{ path: ['accent'], message: expect.stringContaining('such as #003399') }] },
      });
    },
  );

  test.each(['/portal/aaaaaaaaaaaa-003399.css', '/portal/-003399.css', '/portal/x.css'])(
    'has no style at %s',
    (path) => app.request.get(path).expect(404),
  );
});

describe('Site has a preview', () => {
  test('in each language: the home page around its texts, in the panel’s frame and nowhere else', async () => {
    const site = await app.strapi.documents(SITE).findFirst({ locale: 'en' });
    const statement = 'Bu səhifəni sınaq bürosu saxlayır.';
    await app.strapi
      .documents(SITE)
      .update({ documentId: site?.documentId ?? '', locale: 'az', data: { managingStatement: statement } });
    const panel = panelOf(app, await signInAs(app, 'strapi-super-admin'));
    const { body } = await panel.get('/preview/url/api::site.site?locale=az').expect(200);
    const { text, headers } = await app.request.get(body.data.url).expect(200);
    expect(text).toContain('<html lang="az"');
    expect(text).toContain(statement);
    expect(headers).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-robots-tag': 'noindex',
      'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
    });
  });

  test.each(['/portal/previews/site/xx', '/portal/previews/site/'])('but none at %s', (path) =>
    app.request.get(path).expect(404),
  );
});

describe('for machines there is', () => {
  test('robots.txt, with the map of the site', async () => {
    expect(await pageOf('/robots.txt')).toMatch(/Sitemap: http[^\n]+\/sitemap\.xml/);
  });

  test('security.txt as soon as Site names somebody', async () => {
    await app.request.get('/.well-known/security.txt').expect(404);
    const site = await app.strapi.documents(SITE).findFirst({ locale: 'en' });
    await app.strapi.documents(SITE).update({
      documentId: site?.documentId ?? '',
      locale: 'en',
      data: { securityContact: 'security@example.org' },
    });
    expect(await pageOf('/.well-known/security.txt')).toMatch(
      /^Contact: mailto:security@example\.org\nExpires: \d{4}-\d{2}-01T00:00:00\.000Z\n/,
    );
  });

  test('a manifest with the portal’s name', async () => {
    const { body } = await app.request
      .get('/portal/manifest.webmanifest')
      .buffer(true)
      .parse(json)
      .expect(200);
    expect(body).toMatchObject({ lang: 'en', start_url: '/' });
    expect(body.icons[0]).toMatchObject({ src: '/portal/icon.svg', sizes: 'any' });
    expect(body.icons.map(({ sizes }: { sizes: string }) => sizes)).toContain('512x512');
    for (const { src, sizes, type } of body.icons.slice(1)) {
      const icon = await app.request.get(src).buffer(true).expect(200).expect('Content-Type', type);
      const { format, width, height } = await sharp(icon.body).metadata();
      expect(`${format} ${width}x${height}`).toBe(`png ${sizes}`);
    }
    await app.request.get('/portal/icon-4096.png').expect(404);
  });

  test('a sign as PNG for a phone that draws no SVG', async () => {
    const [, address = ''] =
      /<link rel="apple-touch-icon" href="([^"]+)">/.exec(await pageOf('/en/projects')) ?? [];
    await app.request.get(address).expect(200).expect('Content-Type', 'image/png');
  });

  test('a project in schema.org’s words', async () => {
    const [, data = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await pageOf('/en/projects/vineyards')) ??
      [];
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'WebPage',
      inLanguage: 'en',
      mainEntity: {
        '@type': 'ResearchProject',
        name: 'Vineyards of Kakheti',
        foundingDate: '2019-02-01',
        areaServed: [{ '@type': 'Country', identifier: 'GE', name: 'Georgia' }],
      },
    });
  });
});

describe('a language that is added in the panel', () => {
  test('has pages that run from right to left, with tagged English labels', async () => {
    await strapiServices(app.strapi).locales.create({ code: 'ar', name: 'Arabic (ar)' });
    await published({ title: 'Rivers', slug: 'rivers' }, { ar: { title: 'أنهار' } });
    const page = await pageOf('/ar/projects/rivers');
    expect(page).toContain('<html lang="ar" dir="rtl"');
    expect(page).toContain('<h1>أنهار</h1>');
    expect(page).toContain('<span lang="en" dir="ltr">Project map</span>');
  });
});

type Parser = Parameters<ReturnType<TestApp['request']['get']>['parse']>[0];
const json: Parser = (response, done) => {
  let text = '';
  response.on('data', (chunk) => (text += String(chunk)));
  response.on('end', () => done(null, JSON.parse(text)));
};
