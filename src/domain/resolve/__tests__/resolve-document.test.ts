import { describe, expect, test } from '@jest/globals';
import type { DocumentVersion, ReadingOptions } from '../document-model';
import { resolveDocument } from '../resolve-document';
import { aRelated, aVersion, paragraph, PROJECT_MODEL, reading } from './builders';

const resolve = (versions: DocumentVersion[], options: Partial<ReadingOptions> = {}) =>
  resolveDocument(PROJECT_MODEL, versions, reading(options));

describe('rule 1: visibility', () => {
  test.each([
    { versions: ['az'], fallback: 'chain', visible: true, why: 'the locale itself is published' },
    { versions: ['en'], fallback: 'chain', visible: true, why: 'a locale of its chain is published' },
    {
      versions: ['ka'],
      fallback: 'chain',
      visible: false,
      why: 'only a locale outside the chain is published',
    },
    { versions: [], fallback: 'chain', visible: false, why: 'nothing is published' },
    { versions: ['az'], fallback: 'none', visible: true, why: 'the locale itself is published' },
    {
      versions: ['az', 'en'],
      fallback: 'none',
      visible: true,
      why: 'the locale itself is among the published',
    },
    {
      versions: ['en'],
      fallback: 'none',
      visible: false,
      why: 'only another locale of the chain is published',
    },
  ] as const)(
    'with fallback=$fallback and versions in $versions a project in az is visible: $visible, as $why',
    ({ versions, fallback, visible }) => {
      const document = resolve(
        versions.map((locale) => aVersion({ locale })),
        { fallback },
      );
      expect(document !== null).toBe(visible);
    },
  );
});

describe('rule 2: the base gives structure and shared fields', () => {
  test.each([
    { versions: ['az', 'en'], base: 'en', why: 'the default locale exists' },
    { versions: ['ru', 'az'], base: 'az', why: 'the default locale is missing and az is first in the chain' },
    { versions: ['ru'], base: 'ru', why: 'it is the only one of the chain' },
  ])('of versions in $versions the base is $base, as $why', ({ versions, base }) => {
    const document = resolve(
      versions.map((locale) => aVersion({ locale, values: { slug: `slug-of-${locale}` } })),
      { chain: ['az', 'ru', 'en'] },
    );
    expect(document).toMatchObject({ baseLocale: base, values: { slug: `slug-of-${base}` } });
  });

  test('a translation that kept three countries when the base went down to one shows the one', () => {
    const [am, az, ge] = ['AM', 'AZ', 'GE'].map((code) => aRelated(code, { en: { code, name: code } }));
    const document = resolve([
      aVersion({ values: { countries: [az] } }),
      aVersion({ locale: 'az', values: { countries: [am, az, ge] } }),
    ]);
    expect(document?.values.countries).toMatchObject([{ documentId: 'AZ' }]);
  });

  test('a shared field that the base lacks is null, whatever a translation has', () => {
    const document = resolve([aVersion(), aVersion({ locale: 'az', values: { slug: 'of-az' } })]);
    expect(document?.values.slug).toBeNull();
  });
});

describe('rule 3: a text comes from the first locale of the chain where it is not empty', () => {
  test.each([
    { az: 'Tvinninq', en: 'Twinning', text: 'Tvinninq', fallbacks: {} },
    { az: null, en: 'Twinning', text: 'Twinning', fallbacks: { title: 'en' } },
    { az: undefined, en: 'Twinning', text: 'Twinning', fallbacks: { title: 'en' } },
    { az: ' \n\t', en: 'Twinning', text: 'Twinning', fallbacks: { title: 'en' } },
    { az: '\u00a0\u200b', en: 'Twinning', text: 'Twinning', fallbacks: { title: 'en' } },
    { az: null, en: ' ', text: null, fallbacks: {} },
    { az: 'Tvinninq', en: null, text: 'Tvinninq', fallbacks: {} },
  ])('title $az in az and $en in en is read as $text', ({ az, en, text, fallbacks }) => {
    const document = resolve([
      aVersion({ values: { title: en } }),
      aVersion({ locale: 'az', values: { title: az } }),
    ]);
    expect(document?.values.title).toBe(text);
    expect(document?.fallbacks).toEqual(fallbacks);
  });

  test('a text that is the base’s again, and isn’t known to be right, is the base’s', () => {
    const az = aVersion({ locale: 'az', values: { title: 'Twinning' }, counterparts: { title: {} } });
    const read = (fallback: 'chain' | 'none') =>
      resolveDocument(
        PROJECT_MODEL,
        [aVersion({ values: { title: 'Twinning' } }), az],
        reading({ fallback }),
      );
    expect(read('chain')).toMatchObject({ values: { title: 'Twinning' }, fallbacks: { title: 'en' } });
    expect(read('none')).toMatchObject({ values: { title: null }, missing: ['title'] });
  });

  test('the locales are tried in the order of the chain, not of the versions', () => {
    const document = resolve(
      [
        aVersion({ values: { title: 'Twinning' } }),
        aVersion({ locale: 'ru', values: { title: 'Твиннинг' } }),
      ],
      { chain: ['az', 'ru', 'en'] },
    );
    expect(document?.values.title).toBe('Твиннинг');
    expect(document?.fallbacks).toEqual({ title: 'ru' });
  });

  test('a rich text without words falls back as a whole', () => {
    const document = resolve([
      aVersion({ values: { description: paragraph('What it does') } }),
      aVersion({ locale: 'az', values: { description: paragraph('  ') } }),
    ]);
    expect(document?.values.description).toEqual(paragraph('What it does', 'en'));
    expect(document?.fallbacks).toEqual({ description: 'en' });
  });

  test('a text is served as it is stored, blanks at its ends included', () => {
    const document = resolve([aVersion({ locale: 'az', values: { title: ' Tvinninq ' } })]);
    expect(document?.values.title).toBe(' Tvinninq ');
  });
});

describe('rule 4: of components only the texts are overlaid', () => {
  const photo = (id: number, texts: object = {}) => ({ image: { id, url: `/${id}.png` }, ...texts });
  const gallery = (az: object[], en: object[]) =>
    resolve([aVersion({ values: { gallery: en } }), aVersion({ locale: 'az', values: { gallery: az } })]);

  test('order and number are those of the base, the texts follow their picture', () => {
    const document = gallery(
      [photo(2, { alt: 'iki' }), photo(1, { alt: 'bir' }), photo(9, { alt: 'doqquz' })],
      [photo(1, { alt: 'one' }), photo(2, { alt: 'two' })],
    );
    expect(document?.values.gallery).toEqual([
      photo(1, { alt: 'bir', caption: null }),
      photo(2, { alt: 'iki', caption: null }),
    ]);
    expect(document?.fallbacks).toEqual({});
  });

  test('a picture that the translation lacks keeps the base text and says so', () => {
    const document = gallery(
      [photo(1, { alt: 'bir' })],
      [photo(1, { alt: 'one', caption: 'First' }), photo(2, { alt: 'two' })],
    );
    expect(document?.values.gallery).toEqual([
      photo(1, { alt: 'bir', caption: 'First' }),
      photo(2, { alt: 'two', caption: null }),
    ]);
    expect(document?.fallbacks).toEqual({ 'gallery.0.caption': 'en', 'gallery.1.alt': 'en' });
  });

  test('a picture that was replaced in the base does not take over the old translation', () => {
    const document = gallery([photo(1, { alt: 'köhnə' })], [photo(2, { alt: 'new' })]);
    expect(document?.values.gallery).toEqual([photo(2, { alt: 'new', caption: null })]);
  });

  test('of several equal pictures the k-th takes the texts of the k-th', () => {
    const document = gallery(
      [photo(1, { alt: 'birinci' }), photo(1, { alt: 'ikinci' })],
      [photo(1, { alt: 'first' }), photo(1, { alt: 'second' }), photo(1, { alt: 'third' })],
    );
    expect(document?.values.gallery).toMatchObject([{ alt: 'birinci' }, { alt: 'ikinci' }, { alt: 'third' }]);
    expect(document?.fallbacks).toEqual({ 'gallery.2.alt': 'en' });
  });

  test('row ids and the order of keys do not make entries differ', () => {
    const document = gallery(
      [{ id: 77, image: { url: '/1.png', id: 1 }, alt: 'bir' }],
      [{ id: 12, image: { id: 1, url: '/1.png' }, alt: 'one' }],
    );
    expect(document?.values.gallery).toMatchObject([{ alt: 'bir' }]);
  });

  test('a single component has a path without an index', () => {
    const model = {
      seo: { kind: 'component', repeatable: false, fields: { title: { kind: 'text' } } },
    } as const;
    const versions = [aVersion({ values: { seo: { title: 'Twinning' } } }), aVersion({ locale: 'az' })];
    const document = resolveDocument(model, versions, reading());
    expect(document?.values).toEqual({ seo: { title: 'Twinning' } });
    expect(document?.fallbacks).toEqual({ 'seo.title': 'en' });
  });

  test('components inside components are overlaid level by level', () => {
    const fields = {
      items: {
        kind: 'component',
        repeatable: true,
        fields: { n: { kind: 'value' }, label: { kind: 'text' } },
      },
    } as const;
    const model = { footer: { kind: 'component', repeatable: false, fields } } as const;
    const footer = (labels: (string | null)[]) => ({ items: labels.map((label, n) => ({ n, label })) });
    const document = resolveDocument(
      model,
      [
        aVersion({ values: { footer: footer(['One', 'Two']) } }),
        aVersion({ locale: 'az', values: { footer: footer(['Bir', null]) } }),
      ],
      reading(),
    );
    expect(document?.values).toEqual({ footer: footer(['Bir', 'Two']) });
    expect(document?.fallbacks).toEqual({ 'footer.items.1.label': 'en' });
  });

  test.each([null, undefined, []])('a gallery that is %o in the base is an empty list', (gallery) => {
    expect(resolve([aVersion({ values: { gallery } })])?.values.gallery).toEqual([]);
  });
});

describe('rule 5: labels of relations fall back the same way', () => {
  const azerbaijan = aRelated('AZ', {
    en: { code: 'AZ', name: 'Azerbaijan' },
    az: { code: 'AZ', name: 'Azərbaycan' },
  });
  const belarus = aRelated('BY', { en: { code: 'BY', name: 'Belarus' }, az: { code: 'BY', name: null } });
  const invisible = aRelated('XX', { ka: { code: 'XX', name: '…' } });

  test('each related document is resolved by itself', () => {
    const document = resolve([aVersion({ values: { countries: [azerbaijan, belarus] } })]);
    expect(document?.values.countries).toEqual([
      { documentId: 'AZ', code: 'AZ', name: 'Azərbaycan' },
      { documentId: 'BY', code: 'BY', name: 'Belarus' },
    ]);
    expect(document?.fallbacks).toEqual({ 'countries.1.name': 'en' });
  });

  test('one that is not visible is left out, and the indexes count those that are given', () => {
    const document = resolve([aVersion({ values: { countries: [invisible, belarus] } })]);
    expect(document?.values.countries).toMatchObject([{ documentId: 'BY' }]);
    expect(document?.fallbacks).toEqual({ 'countries.0.name': 'en' });
  });

  test('a single relation has a path without an index', () => {
    const priorityArea = aRelated('area', { en: { slug: 'partnership', name: 'Partnership' } });
    const document = resolve([aVersion({ values: { priorityArea } })]);
    expect(document?.values.priorityArea).toEqual({
      documentId: 'area',
      slug: 'partnership',
      name: 'Partnership',
    });
    expect(document?.fallbacks).toEqual({ 'priorityArea.name': 'en' });
  });

  test.each([
    { given: null, why: 'there is none' },
    { given: invisible, why: 'it is not visible' },
  ])('a single relation is null when $why', ({ given }) => {
    expect(resolve([aVersion({ values: { priorityArea: given } })])?.values.priorityArea).toBeNull();
  });
});

describe('rule 6: fallback=none', () => {
  test('leaves untranslated texts null and lists them, and keeps the structure', () => {
    const document = resolve(
      [
        aVersion({
          values: {
            slug: 'twinning',
            title: 'Twinning',
            gallery: [{ image: 1, alt: 'one' }],
            countries: [aRelated('BY', { en: { code: 'BY', name: 'Belarus' } })],
          },
        }),
        aVersion({ locale: 'az', values: { description: paragraph('Nə edir') } }),
      ],
      { fallback: 'none' },
    );
    expect(document?.values).toEqual({
      slug: 'twinning',
      title: null,
      description: paragraph('Nə edir', 'az'),
      gallery: [{ image: 1, alt: null, caption: null }],
      countries: [{ documentId: 'BY', code: 'BY', name: null }],
      priorityArea: null,
    });
    expect(document?.missing).toEqual(['title', 'gallery.0.alt', 'countries.0.name']);
    expect(document?.fallbacks).toEqual({});
  });

  test('does not call missing what no locale of the chain has', () => {
    const document = resolve([aVersion(), aVersion({ locale: 'az' })], { fallback: 'none' });
    expect(document?.missing).toEqual([]);
  });
});

describe('instants', () => {
  const at = (day: string) => `2025-02-${day}T00:00:00.000Z`;
  const versions = [
    aVersion({
      values: { title: 'Twinning' },
      createdAt: at('01'),
      updatedAt: at('02'),
      publishedAt: at('03'),
    }),
    aVersion({ locale: 'az', values: { title: 'Tvinninq' }, createdAt: at('04'), updatedAt: at('05') }),
    aVersion({ locale: 'ru', values: { title: 'Твиннинг' }, createdAt: at('06'), updatedAt: at('07') }),
  ];

  test('createdAt and publishedAt are those of the base', () => {
    expect(resolve(versions)).toMatchObject({ createdAt: at('01'), publishedAt: at('03') });
  });

  test.each([
    { chain: ['az', 'en'], locale: 'az', newest: at('05'), why: 'az served the title' },
    { chain: ['en'], locale: 'en', newest: at('02'), why: 'en alone was read' },
    { chain: ['az', 'ru', 'en'], locale: 'az', newest: at('05'), why: 'ru, though newer, served nothing' },
  ])('updatedAt in $chain is $newest, as $why', ({ chain, locale, newest }) => {
    expect(resolve(versions, { chain, locale })?.updatedAt).toBe(newest);
  });
});
