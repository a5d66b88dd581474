import { keysOf } from '#domain/keys-of';
import type { InEveryLanguage, InPanelLanguages } from '#domain/language';

interface Section {
  /** In the form of a project, in the panel's languages. */
  field: InPanelLanguages<readonly [label: string, hint: string]>;
  /** What stands above it on a sheet, in every language that the product comes in. */
  labels: InEveryLanguage;
}

/**
 * The texts of a project that a sheet can print, in the order of the form. The components that offer them, the form and
 * the panel's words for them are made from this.
 */
export const SECTIONS = {
  summary: {
    field: {
      en: ['Summary', 'Two or three sentences, for lists and search results.'],
      az: ['Qısa məzmun', 'Siyahılar və axtarış nəticələri üçün iki-üç cümlə.'],
      be: ['Кароткі змест', 'Два-тры сказы для спісаў і вынікаў пошуку.'],
      hy: ['Համառոտագիր', 'Երկու-երեք նախադասություն՝ ցանկերի և որոնման արդյունքների համար։'],
      ka: ['მოკლე შინაარსი', 'ორი-სამი წინადადება სიებისა და ძებნის შედეგებისთვის.'],
      ro: ['Rezumat', 'Două-trei propoziții, pentru liste și rezultatele căutării.'],
      ru: ['Краткое содержание', 'Два-три предложения для списков и результатов поиска.'],
      uk: ['Стислий зміст', 'Два-три речення для списків і результатів пошуку.'],
    },
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
    field: {
      en: ['Description', 'What the project does and for whom; a section of the info sheet.'],
      az: ['Təsvir', 'Layihənin nə etdiyi və kimin üçün; məlumat bülleteninin bölməsi.'],
      be: ['Апісанне', 'Што робіць праект і для каго; раздзел інфармацыйнага лістка.'],
      hy: ['Նկարագրություն', 'Ինչ է անում ծրագիրը և ում համար. տեղեկաթերթիկի բաժին։'],
      ka: ['აღწერა', 'რას აკეთებს პროექტი და ვისთვის; საინფორმაციო ფურცლის სექცია.'],
      ro: ['Descriere', 'Ce face proiectul și pentru cine; o secțiune a fișei informative.'],
      ru: ['Описание', 'Что делает проект и для кого; раздел информационного листка.'],
      uk: ['Опис', 'Що робить проєкт і для кого; розділ інформаційного листка.'],
    },
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
    field: {
      en: ['Specific objective', 'The one change that the project is to bring about.'],
      az: ['Konkret məqsəd', 'Layihənin gətirməli olduğu bir dəyişiklik.'],
      be: ['Канкрэтная мэта', 'Адна змена, якую павінен прынесці праект.'],
      hy: ['Հատուկ նպատակ', 'Այն մեկ փոփոխությունը, որը պետք է բերի ծրագիրը։'],
      ka: ['კონკრეტული მიზანი', 'ერთი ცვლილება, რომელიც პროექტმა უნდა მოიტანოს.'],
      ro: ['Obiectiv specific', 'Singura schimbare pe care trebuie să o aducă proiectul.'],
      ru: ['Конкретная цель', 'Одно изменение, которое должен принести проект.'],
      uk: ['Конкретна мета', 'Одна зміна, яку має принести проєкт.'],
    },
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
    field: {
      en: ['Expected results', 'What will be there at the end, best as a list; a section of the info sheet.'],
      az: ['Gözlənilən nəticələr', 'Sonda nə olacaq, yaxşısı siyahı şəklində; məlumat bülleteninin bölməsi.'],
      be: ['Чаканыя вынікі', 'Што будзе ў канцы, лепш спісам; раздзел інфармацыйнага лістка.'],
      hy: ['Ակնկալվող արդյունքներ', 'Ինչ կլինի վերջում, լավագույնը՝ ցանկով. տեղեկաթերթիկի բաժին։'],
      ka: ['მოსალოდნელი შედეგები', 'რა იქნება ბოლოს, უმჯობესია სიად; საინფორმაციო ფურცლის სექცია.'],
      ro: [
        'Rezultate așteptate',
        'Ce va exista la sfârșit, cel mai bine ca listă; o secțiune a fișei informative.',
      ],
      ru: ['Ожидаемые результаты', 'Что будет в конце, лучше списком; раздел информационного листка.'],
      uk: ['Очікувані результати', 'Що буде наприкінці, найкраще списком; розділ інформаційного листка.'],
    },
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
