import sharp from 'sharp';
import { LANGUAGES, type Language } from '#domain/language';
import { textDirection } from '#domain/text-direction';
import { SHEET_LABELS } from '../../../src/plugins/info-sheet/server/src/domain/labels';
import type { SheetAssets } from '../../../src/plugins/info-sheet/server/src/renderers';
import {
  anInfoSheet,
  aParagraph,
  aPartlyTranslatedText,
  aSection,
  someFacts,
  someRichText,
} from '../../../src/plugins/info-sheet/server/src/renderers/__tests__/an-info-sheet';
import type { InfoSheet, SheetPicture } from '#info-sheet/info-sheet';

/** A sentence with as many of a language's own letters as fit, in the portal's languages and three more. */
const SENTENCES: Record<Language | 'el' | 'tr' | 'ar', string> = {
  en: 'Peer-to-peer activities bring public administrations together.',
  az: 'Dövlət idarəçiliyində əməkdaşlıq üçün Avropa İttifaqının çevik alətidir, ğ ş ı ö ü.',
  be: 'Інструмент Еўрапейскага саюза для супрацоўніцтва ўстаноў, ёсць і іншыя.',
  hy: 'Եվրոպական միության գործիք՝ պետական մարմինների համագործակցության համար։',
  ka: 'ევროკავშირის ინსტრუმენტი საჯარო ადმინისტრაციებს შორის თანამშრომლობისთვის.',
  ro: 'Un instrument al Uniunii Europene pentru cooperarea între administrații și țări, în întregime.',
  uk: 'Інструмент Європейського Союзу для співпраці між державними адміністраціями, її ґрунт.',
  el: 'Εργαλείο της Ευρωπαϊκής Ένωσης για τη συνεργασία των δημόσιων διοικήσεων.',
  tr: 'Kamu yönetimleri arasında iş birliği için Avrupa Birliği aracı: ığüşöç İĞÜŞÖÇ.',
  ar: 'أداة من أدوات الاتحاد الأوروبي للتعاون بين الإدارات العامة.',
};

export const LANGS = Object.keys(SENTENCES) as (keyof typeof SENTENCES)[];

/** A sheet in this language: its labels, one section of its own, one that fell back to English. */
export function aSheetIn(locale: (typeof LANGS)[number], overrides: Partial<InfoSheet> = {}): InfoSheet {
  const labels = SHEET_LABELS[LANGUAGES.find((language) => language === locale) ?? 'en'];
  return anInfoSheet({
    locale,
    direction: textDirection(locale),
    heading: labels.heading,
    title: { text: SENTENCES[locale], locale },
    facts: someFacts().map((fact) => ({ ...fact, label: labels.facts[fact.key] })),
    sections: [
      aSection({ label: labels.sections.description, locale, blocks: [aParagraph(SENTENCES[locale])] }),
      aSection({
        key: 'expectedResults',
        label: labels.sections.expectedResults,
        locale: 'en',
        blocks: [aParagraph(SENTENCES.en)],
      }),
    ],
    funding: { statement: labels.fundingStatement, locale },
    projectPage: { label: labels.projectPage, href: 'https://example.org/projects/twinning' },
    createdOn: { label: labels.createdOn, date: '2025-07-02', text: '02.07.2025' },
    fallbacks: locale === 'en' ? {} : { expectedResults: 'en' },
    ...overrides,
  });
}

/** A sheet of which one paragraph and one item of a list are translated, the others in English. */
export function aPartlyTranslatedSheet(locale: (typeof LANGS)[number]): InfoSheet {
  const blocks = aPartlyTranslatedText(locale, SENTENCES[locale]);
  return aSheetIn(locale, { sections: [aSection({ locale, blocks })] });
}

const PICTURE: SheetPicture = {
  file: {
    id: 1,
    name: 'river.jpg',
    url: '/uploads/river.jpg',
    mime: 'image/jpeg',
    size: 1,
    width: 300,
    height: 200,
    alternativeText: null,
    formats: null,
    focalPoint: null,
  },
  alt: 'A river at dawn',
  altLocale: 'en',
  caption: 'Çay',
  captionLocale: 'az',
  credit: 'European Union',
  creditLocale: 'en',
};

/** A sheet of some pages with everything on it. */
export function aLongSheet(): InfoSheet {
  const pages = Array.from({ length: 14 }, (_, index) => aParagraph(`${index}: ${SENTENCES.en} `.repeat(6)));
  const image = { name: 'map', url: '/uploads/river.jpg', alternativeText: 'A map of the river' };
  return aSheetIn('az', {
    picture: PICTURE,
    sections: [
      aSection({
        label: 'Layihənin təsviri',
        blocks: [...someRichText(), { type: 'image', image, children: [] }, ...pages],
      }),
    ],
  });
}

/** The pictures of `aLongSheet`. */
export async function somePictures(): Promise<SheetAssets> {
  const river = sharp({ create: { width: 300, height: 200, channels: 3, background: '#2a6f97' } });
  const bytes = Uint8Array.from(await river.jpeg().toBuffer());
  return {
    pictures: new Map([['/uploads/river.jpg', { bytes, mime: 'image/jpeg', width: 300, height: 200 }]]),
  };
}
