import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { isEmptyText } from '../../is-empty-text';
import type { DocumentVersion, ReadingOptions, ResolvedDocument } from '../document-model';
import { resolveDocument } from '../resolve-document';
import { aRelated, aVersion, paragraph, PROJECT_MODEL, reading } from './builders';

const LOCALES = ['az', 'be', 'en', 'ka', 'ru'];

/** Texts that are often empty in one of the ways that count, so that fallbacks are as common as translations. */
const aText = fc.oneof(fc.constantFrom(null, '', ' ', '\u200b'), fc.string());
const aBlocks = fc.oneof(
  fc.constant(null),
  aText.map((text) => [{ type: 'paragraph', children: [{ type: 'text', text: text ?? '' }] }]),
);
/** Few pictures, so that galleries differ between locales and repeat a picture within one. */
const aGallery = fc.array(fc.record({ image: fc.integer({ min: 1, max: 3 }), alt: aText, caption: aText }), {
  maxLength: 4,
});
const aCountry = fc
  .tuple(fc.constantFrom('AM', 'AZ', 'GE'), fc.dictionary(fc.constantFrom(...LOCALES), aText))
  .map(([code, names]) =>
    aRelated(
      code,
      Object.fromEntries(Object.entries(names).map(([locale, name]) => [locale, { code, name }])),
    ),
  );

const someVersions: fc.Arbitrary<DocumentVersion[]> = fc
  .uniqueArray(fc.constantFrom(...LOCALES))
  .chain((locales) => fc.tuple(...locales.map(aVersionIn)));

function aVersionIn(locale: string): fc.Arbitrary<DocumentVersion> {
  const values = fc.record({
    slug: fc.string(),
    title: aText,
    description: aBlocks,
    gallery: aGallery,
    countries: fc.array(aCountry, { maxLength: 3 }),
  });
  return fc
    .tuple(values, fc.integer({ min: 0, max: 1e12 }))
    .map(([given, time]) => aVersion({ locale, values: given, updatedAt: new Date(time).toISOString() }));
}

const someOptions: fc.Arbitrary<ReadingOptions> = fc
  .tuple(fc.shuffledSubarray(['az', 'be', 'ka', 'ru'], { maxLength: 3 }), fc.constantFrom('chain', 'none'))
  .map(([others, fallback]) => {
    const chain = [...others, 'en'];
    return reading({ locale: chain[0] ?? 'en', chain, fallback });
  });

/** Runs `check` on documents that are visible. */
function always(
  check: (document: ResolvedDocument, versions: DocumentVersion[], options: ReadingOptions) => void,
) {
  fc.assert(
    fc.property(someVersions, someOptions, (versions, options) => {
      const document = resolveDocument(PROJECT_MODEL, versions, options);
      if (document) check(document, versions, options);
    }),
    { numRuns: 500 },
  );
}

const valuesIn = (versions: DocumentVersion[], locale: string | undefined) =>
  versions.find((version) => version.locale === locale)?.values;

interface Photo {
  image: number;
  alt: string | null;
  caption: string | null;
}
const galleryOf = (values: Record<string, unknown> | undefined) => (values?.gallery ?? []) as Photo[];

const inLocale = (blocks: object[], locale: string) => blocks.map((block) => ({ ...block, locale }));

describe('whatever the versions and the chain', () => {
  test('a text is the one that its served locale has', () => {
    always((document, versions, { locale }) => {
      for (const field of ['title', 'description']) {
        const served = document.values[field];
        if (served === null) continue;
        const servedIn = document.fallbacks[field] ?? locale;
        const stored = valuesIn(versions, servedIn)?.[field];
        expect(served).toEqual(Array.isArray(stored) ? inLocale(stored, servedIn) : stored);
      }
    });
  });

  test('no locale that comes earlier in the chain has a text that was passed over', () => {
    always((document, versions, { chain }) => {
      const served = document.fallbacks.title;
      if (!served) return;
      for (const locale of chain.slice(0, chain.indexOf(served))) {
        expect(isEmptyText(valuesIn(versions, locale)?.title)).toBe(true);
      }
    });
  });

  test('nothing is served from outside the chain, and no fallback names the requested locale', () => {
    always((document, _versions, { chain, locale }) => {
      expect(chain).toContain(document.baseLocale);
      for (const served of Object.values(document.fallbacks)) expect(chain.slice(1)).toContain(served);
      expect(Object.values(document.fallbacks)).not.toContain(locale);
    });
  });

  test('the base is the default locale where it has a version, else the first of the chain that has one', () => {
    always((document, versions, { chain, defaultLocale }) => {
      const locales = versions.map(({ locale }) => locale);
      const first = chain.find((locale) => locales.includes(locale));
      expect(document.baseLocale).toBe(locales.includes(defaultLocale) ? defaultLocale : first);
    });
  });

  test('shared fields and pictures are those of the base, in its order', () => {
    always((document, versions) => {
      const base = valuesIn(versions, document.baseLocale);
      expect(document.values.slug).toBe(base?.slug);
      expect(galleryOf(document.values).map(({ image }) => image)).toEqual(
        galleryOf(base).map(({ image }) => image),
      );
    });
  });

  test('the words of a picture were written for that picture, in the locale that is named', () => {
    always((document, versions, { locale }) => {
      galleryOf(document.values).forEach(({ image, alt }, index) => {
        if (alt === null) return;
        const source = valuesIn(versions, document.fallbacks[`gallery.${index}.alt`] ?? locale);
        expect(galleryOf(source)).toContainEqual(expect.objectContaining({ image, alt }));
      });
    });
  });

  test('fallback=none misses exactly what the chain would have served from another locale', () => {
    fc.assert(
      fc.property(someVersions, someOptions, (versions, options) => {
        const none = resolveDocument(PROJECT_MODEL, versions, { ...options, fallback: 'none' });
        const chain = resolveDocument(PROJECT_MODEL, versions, { ...options, fallback: 'chain' });
        if (!none) return;
        expect(none.fallbacks).toEqual({});
        expect([...none.missing].sort()).toEqual(Object.keys(chain?.fallbacks ?? {}).sort());
        expect(chain?.missing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the versions makes no difference', () => {
    always((document, versions, options) => {
      expect(resolveDocument(PROJECT_MODEL, [...versions].reverse(), options)).toEqual(document);
    });
  });

  test('reading leaves the versions as they were', () => {
    always((_document, versions, options) => {
      const before = structuredClone(versions);
      resolveDocument(PROJECT_MODEL, versions, options);
      expect(versions).toEqual(before);
    });
  });
});

/** Numbers of the base's paragraphs, and which of them the translation has, in what order of its own. */
const someParts = fc.integer({ min: 1, max: 8 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    translated: fc.shuffledSubarray([...Array(length).keys()]),
  }),
);

describe('whatever part of a rich text is translated', () => {
  test('readers get each paragraph of the base once, in its place and tagged, in one language or the other', () => {
    fc.assert(
      fc.property(someParts, fc.constantFrom('chain', 'none'), ({ length, translated }, fallback) => {
        const en = Array.from({ length }, (_, at) => paragraph(`EN ${at}`)).flat();
        const az = translated.map((at) => paragraph(`AZ ${at}`)).flat();
        const counterparts = Object.fromEntries(translated.map((at, place) => [`${at}`, `${place}`]));
        const document = resolveDocument(
          PROJECT_MODEL,
          [
            aVersion({ values: { description: en } }),
            aVersion({
              locale: 'az',
              values: { description: az },
              counterparts: { description: counterparts },
            }),
          ],
          reading({ fallback }),
        );
        const all = Array.from({ length }, (_, at) => {
          const locale = translated.length > 0 && translated.includes(at) ? 'az' : 'en';
          return { at, locale, block: paragraph(`${locale.toUpperCase()} ${at}`, locale)[0] };
        });
        const fallen = all.filter(({ locale }) => locale === 'en').map(({ at }) => `description.${at}`);
        const noted = translated.length > 0 ? fallen : ['description'];
        const left = fallback === 'none' ? all.filter(({ locale }) => locale === 'az') : all;
        expect(document?.values.description ?? []).toEqual(left.map(({ block }) => block));
        expect(Object.keys(document?.fallbacks ?? {})).toEqual(fallback === 'none' ? [] : noted);
        expect(document?.missing).toEqual(fallback === 'none' ? noted : []);
      }),
    );
  });
});
