import { keysOf } from '#domain/keys-of';
import type { InEveryLanguage } from '#domain/language';

/**
 * What stands before each fact, in every language that the product comes in: every fact that a template may list.
 * The components that offer them are made from this.
 */
export const FACT_LABELS = {
  implementationPeriod: {
    en: 'Implementation period',
    az: 'İcra müddəti',
    be: 'Перыяд рэалізацыі',
    hy: 'Իրականացման ժամկետ',
    ka: 'განხორციელების პერიოდი',
    ro: 'Perioada de implementare',
    uk: 'Період реалізації',
  },
  countries: {
    en: 'EaP countries',
    az: 'ŞT ölkələri',
    be: 'Краіны УП',
    hy: 'ԱլԳ երկրներ',
    ka: 'აღმოსავლეთ პარტნიორობის ქვეყნები',
    ro: 'Țările PaE',
    uk: 'Країни СхП',
  },
  socialLinks: {
    en: 'Social media links',
    az: 'Sosial media hesablarına keçidlər',
    be: 'Спасылкі на старонкі ў сацыяльных сетках',
    hy: 'Սոցիալական ցանցերի էջեր',
    ka: 'სოციალური მედიის ბმულები',
    ro: 'Pagini pe rețelele de socializare',
    uk: 'Посилання на сторінки в соціальних мережах',
  },
  website: {
    en: 'Website',
    az: 'Internet səhifəsi',
    be: 'Вэб-сайт',
    hy: 'Կայք',
    ka: 'ვებგვერდი',
    ro: 'Site web',
    uk: 'Вебсайт',
  },
  status: {
    en: 'Project status',
    az: 'Layihənin statusu',
    be: 'Статус праекта',
    hy: 'Ծրագրի կարգավիճակ',
    ka: 'პროექტის სტატუსი',
    ro: 'Stadiul proiectului',
    uk: 'Статус проєкту',
  },
  scope: {
    en: 'Scope',
    az: 'Əhatə dairəsi',
    be: 'Ахоп',
    hy: 'Ընդգրկում',
    ka: 'მასშტაბი',
    ro: 'Acoperire',
    uk: 'Охоплення',
  },
  projectNumber: {
    en: 'Project number',
    az: 'Layihənin nömrəsi',
    be: 'Нумар праекта',
    hy: 'Ծրագրի համար',
    ka: 'პროექტის ნომერი',
    ro: 'Numărul proiectului',
    uk: 'Номер проєкту',
  },
  priorityArea: {
    en: 'Priority area',
    az: 'Prioritet sahə',
    be: 'Прыярытэтны напрамак',
    hy: 'Գերակա ոլորտ',
    ka: 'პრიორიტეტული სფერო',
    ro: 'Domeniu prioritar',
    uk: 'Пріоритетний напрям',
  },
  subsector: {
    en: 'Subsector',
    az: 'Alt sektor',
    be: 'Падсектар',
    hy: 'Ենթաոլորտ',
    ka: 'ქვესექტორი',
    ro: 'Subsector',
    uk: 'Підсектор',
  },
  topics: {
    en: 'Topics',
    az: 'Mövzular',
    be: 'Тэмы',
    hy: 'Թեմաներ',
    ka: 'თემები',
    ro: 'Teme',
    uk: 'Теми',
  },
  totalBudget: {
    en: 'Total budget',
    az: 'Ümumi büdcə',
    be: 'Агульны бюджэт',
    hy: 'Ընդհանուր բյուջե',
    ka: 'მთლიანი ბიუჯეტი',
    ro: 'Buget total',
    uk: 'Загальний бюджет',
  },
  euContribution: {
    en: 'EU contribution',
    az: 'Aİ-nin töhfəsi',
    be: 'Уклад ЕС',
    hy: 'ԵՄ ներդրում',
    ka: 'ევროკავშირის წვლილი',
    ro: 'Contribuția UE',
    uk: 'Внесок ЄС',
  },
  partners: {
    en: 'Partners',
    az: 'Tərəfdaşlar',
    be: 'Партнёры',
    hy: 'Գործընկերներ',
    ka: 'პარტნიორები',
    ro: 'Parteneri',
    uk: 'Партнери',
  },
  contactEmail: {
    en: 'Contact',
    az: 'Əlaqə',
    be: 'Кантакт',
    hy: 'Կապ',
    ka: 'კონტაქტი',
    ro: 'Contact',
    uk: 'Контакт',
  },
} satisfies Record<string, InEveryLanguage>;

/** Every fact that a template may list; the first four are the default template's, in its order. */
export const FACT_KEYS = keysOf(FACT_LABELS);
export type FactKey = keyof typeof FACT_LABELS;
