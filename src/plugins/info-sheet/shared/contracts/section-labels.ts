import type { InEveryLanguage } from '#domain/language';

/**
 * What stands above each text of the project that a sheet can print, in every language that the product comes in.
 * The schemas of the components that offer them are written from this by `npm run types`.
 */
export const SECTION_LABELS = {
  summary: {
    en: 'Summary',
    az: 'Qısa məzmun',
    be: 'Кароткі змест',
    hy: 'Համառոտագիր',
    ka: 'მოკლე შინაარსი',
    ro: 'Rezumat',
    uk: 'Стислий зміст',
  },
  description: {
    en: 'Project description',
    az: 'Layihənin təsviri',
    be: 'Апісанне праекта',
    hy: 'Ծրագրի նկարագրություն',
    ka: 'პროექტის აღწერა',
    ro: 'Descrierea proiectului',
    uk: 'Опис проєкту',
  },
  specificObjective: {
    en: 'Specific objective',
    az: 'Konkret məqsəd',
    be: 'Канкрэтная мэта',
    hy: 'Հատուկ նպատակ',
    ka: 'კონკრეტული მიზანი',
    ro: 'Obiectiv specific',
    uk: 'Конкретна мета',
  },
  expectedResults: {
    en: 'Expected results',
    az: 'Gözlənilən nəticələr',
    be: 'Чаканыя вынікі',
    hy: 'Ակնկալվող արդյունքներ',
    ka: 'მოსალოდნელი შედეგები',
    ro: 'Rezultate așteptate',
    uk: 'Очікувані результати',
  },
} satisfies Record<string, InEveryLanguage>;
