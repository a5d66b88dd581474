import { describe, expect, test } from '@jest/globals';
import type { LocalizedProject } from '#catalogue/project';
import type { InfoSheet } from '#info-sheet/info-sheet';
import type { SheetTemplate } from '#info-sheet/template';
import { buildInfoSheet } from '../build-info-sheet';
import { infoSheetToText } from '../info-sheet-to-text';
import { aFile, aProject, aTemplate, paragraphs } from './builders';

const build = (
  project: Partial<LocalizedProject> = {},
  template: Partial<SheetTemplate> = {},
  asOf = new Date('2025-07-02T09:00:00Z'),
): InfoSheet =>
  buildInfoSheet(aProject(project), aTemplate(template), { locale: project.locale ?? 'az', asOf });

describe('the frame', () => {
  test('prints the heading as the template has it', () => {
    expect(build().heading).toBe('LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ');
  });

  test('is dated by the day in Brussels', () => {
    expect(build({}, {}, new Date('2025-07-01T22:30:00Z')).createdOn).toEqual({
      label: 'Yaradılmış məlumat bülleteni',
      date: '2025-07-02',
      text: '02.07.2025',
    });
  });

  test.each([
    ['az', 'ltr'],
    ['he', 'rtl'],
  ])('in %s runs %s', (locale, direction) => {
    expect(build({ locale }, { locale })).toMatchObject({ locale, direction });
  });

  test('has the facts and sections of the template alone, in its order', () => {
    const sheet = build(
      {},
      { facts: ['website', 'status', 'countries'], sections: ['expectedResults', 'summary'] },
    );
    expect(sheet.facts.map(({ key }) => key)).toEqual(['website', 'status', 'countries']);
    expect(sheet.sections.map(({ key }) => key)).toEqual(['expectedResults', 'summary']);
  });
});

describe('sections', () => {
  test('give the blocks, their words and the locale that these are in', () => {
    const description = paragraphs('One.', 'Two.');
    const [section] = build({ description, fallbacks: { description: 'en' } }).sections;
    expect(section).toEqual({
      key: 'description',
      label: 'Layihənin təsviri',
      locale: 'en',
      blocks: description,
      text: 'One.\n\nTwo.',
    });
  });

  test('without text are kept, and empty', () => {
    expect(build().sections[0]).toMatchObject({ key: 'description', locale: null, blocks: null, text: null });
  });

  test('give the summary as paragraphs', () => {
    const [section] = build({ summary: 'One.\n\nTwo.' }, { sections: ['summary'] }).sections;
    expect(section).toMatchObject({ blocks: paragraphs('One.', 'Two.'), text: 'One.\n\nTwo.' });
  });
});

describe('the picture', () => {
  const gallery = [
    { image: null, alt: 'lost', caption: null, credit: null },
    { image: aFile(), alt: 'İmzalanma', caption: 'Signing', credit: 'EU' },
  ];

  test('is the first of the gallery that has a file, with its words and their locales', () => {
    const sheet = build({ gallery, fallbacks: { 'gallery.1.caption': 'en' } }, { showPicture: true });
    expect(sheet.picture).toEqual({
      file: aFile(),
      alt: 'İmzalanma',
      altLocale: 'az',
      caption: 'Signing',
      captionLocale: 'en',
      credit: 'EU',
      creditLocale: 'az',
    });
    expect(sheet.fallbacks).toEqual({ 'gallery.1.caption': 'en' });
  });

  test.each([
    { when: 'the gallery has none', alternativeText: 'Hands', missing: [], alt: 'Hands', altLocale: 'en' },
    { when: 'there is none anywhere', alternativeText: null, missing: [], alt: '', altLocale: 'az' },
    {
      when: 'fallback=none left it out',
      alternativeText: 'Hands',
      missing: ['gallery.0.alt'],
      alt: '',
      altLocale: 'az',
    },
  ])(
    'has the alternative text “$alt” in $altLocale when $when',
    ({ alternativeText, missing, alt, altLocale }) => {
      const photo = { image: aFile({ alternativeText }), alt: null, caption: null, credit: null };
      expect(build({ gallery: [photo], missing }, { showPicture: true }).picture).toMatchObject({
        alt,
        altLocale,
      });
    },
  );

  test.each([
    { when: 'the template shows none', project: { gallery }, template: { showPicture: false } },
    { when: 'the gallery is empty', project: {}, template: { showPicture: true } },
  ])('is null when $when', ({ project, template }) => {
    expect(build(project, template).picture).toBeNull();
  });
});

describe('the project page', () => {
  test.each([
    ['https://portal.eu/{locale}/projects/{slug}', 'https://portal.eu/az/projects/twinning'],
    ['https://portal.eu/?p={slug}&again={slug}', 'https://portal.eu/?p=twinning&again=twinning'],
  ])('of the address %s is %s', (projectPageUrl, href) => {
    expect(build({}, { projectPageUrl }).projectPage).toEqual({ label: 'Layihənin səhifəsi', href });
  });

  test.each([null, 'javascript:alert("{slug}")', '/projects/{slug}'])(
    'of the address %s is none',
    (projectPageUrl) => {
      expect(build({}, { projectPageUrl }).projectPage).toBeNull();
    },
  );
});

describe('the funding statement', () => {
  test('stands where the template shows the emblem, with its locale', () => {
    expect(build({}, { showEmblem: true, fallbacks: { fundingStatement: 'en' } }).funding).toEqual({
      statement: 'Avropa İttifaqı tərəfindən maliyyələşdirilir',
      locale: 'en',
    });
  });

  test('is absent otherwise', () => {
    expect(build().funding).toBeNull();
  });
});

describe('fallbacks', () => {
  test('name what the sheet prints, and nothing else', () => {
    const project = {
      description: paragraphs('What it does'),
      fallbacks: { title: 'en', description: 'en', summary: 'en', 'priorityArea.name': 'en' },
    };
    expect(build(project).fallbacks).toEqual({ title: 'en', description: 'en' });
  });

  test('name labels of the template as well, if they are printed', () => {
    const fallbacks = {
      heading: 'en',
      'facts.website': 'ru',
      'facts.partners': 'en',
      openEnd: 'en',
      fundingStatement: 'en',
    };
    expect(build({}, { fallbacks }).fallbacks).toEqual({
      'labels.heading': 'en',
      'labels.facts.website': 'ru',
    });
    expect(build({ endDate: null }, { fallbacks }).fallbacks).toMatchObject({ 'labels.openEnd': 'en' });
  });

  test('give way to missing with fallback=none', () => {
    const sheet = build({ title: null, missing: ['title', 'summary', 'description'] });
    expect(sheet.title).toEqual({ text: null, locale: null });
    expect(sheet.missing).toEqual(['title', 'description']);
    expect(sheet.fallbacks).toEqual({});
  });
});

test('a sheet’s text has its labels and texts in their order, without what stands beside them', () => {
  const sheet = build(
    {
      website: 'https://a.eu/',
      description: paragraphs('Nə edir.'),
      gallery: [{ image: aFile(), alt: 'not printed', caption: 'not text', credit: 'not text' }],
    },
    {
      facts: ['website', 'partners'],
      sections: ['description'],
      showEmblem: true,
      showPicture: true,
      projectPageUrl: 'https://portal.eu/{slug}',
    },
  );
  expect(infoSheetToText(sheet).split('\n\n')).toEqual([
    'LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ',
    'Twinning',
    'Internet səhifəsi: a.eu',
    'Tərəfdaşlar:',
    'Layihənin təsviri:',
    'Nə edir.',
    'Yaradılmış məlumat bülleteni: 02.07.2025',
  ]);
});
