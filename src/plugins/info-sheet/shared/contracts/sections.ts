import { keysOf } from '#domain/keys-of';
import type { InEveryLanguage } from '#domain/language';

interface Section {
  /** In the form of a project. */
  field: readonly [label: string, hint: string];
  /** What stands above it on a sheet, in every language that the product comes in. */
  labels: InEveryLanguage;
}

/**
 * The texts of a project that a sheet can print, in the order of the form. The components that offer them, the form and
 * the panel's words for them are made from this.
 */
export const SECTIONS = {
  summary: {
    field: ['Summary', 'Two or three sentences, for lists and search results.'],
    labels: {
      en: 'Summary',
      az: 'Qısa məzmun',
      be: 'Кароткі змест',
      hy: 'Համառոտագիր',
      ka: 'მოკლე შინაარსი',
      ro: 'Rezumat',
      uk: 'Стислий зміст',
    },
  },
  description: {
    field: ['Description', 'What the project does and for whom; a section of the info sheet.'],
    labels: {
      en: 'Project description',
      az: 'Layihənin təsviri',
      be: 'Апісанне праекта',
      hy: 'Ծրագրի նկարագրություն',
      ka: 'პროექტის აღწერა',
      ro: 'Descrierea proiectului',
      uk: 'Опис проєкту',
    },
  },
  specificObjective: {
    field: ['Specific objective', 'The one change that the project is to bring about.'],
    labels: {
      en: 'Specific objective',
      az: 'Konkret məqsəd',
      be: 'Канкрэтная мэта',
      hy: 'Հատուկ նպատակ',
      ka: 'კონკრეტული მიზანი',
      ro: 'Obiectiv specific',
      uk: 'Конкретна мета',
    },
  },
  expectedResults: {
    field: [
      'Expected results',
      'What will be there at the end, best as a list; a section of the info sheet.',
    ],
    labels: {
      en: 'Expected results',
      az: 'Gözlənilən nəticələr',
      be: 'Чаканыя вынікі',
      hy: 'Ակնկալվող արդյունքներ',
      ka: 'მოსალოდნელი შედეგები',
      ro: 'Rezultate așteptate',
      uk: 'Очікувані результати',
    },
  },
} satisfies Record<string, Section>;

/** Every section that a template may list; the default template has `description` and `expectedResults`. */
export const SECTION_KEYS = keysOf(SECTIONS);
export type SectionKey = keyof typeof SECTIONS;
