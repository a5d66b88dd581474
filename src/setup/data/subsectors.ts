import type { PriorityAreaSlug } from './priority-areas';
import type { Term } from './terms';

interface SubsectorTerm extends Term {
  priorityArea: PriorityAreaSlug;
}

/** Subsectors, each within its priority area. */
export const SUBSECTORS = [
  {
    slug: 'business-and-trade',
    priorityArea: 'partnership-that-builds',
    name: {
      en: 'Business & trade',
      az: 'Biznes və ticarət',
      be: 'Бізнес і гандаль',
      hy: 'Գործարարություն և առևտուր',
      ka: 'ბიზნესი და ვაჭრობა',
      ro: 'Afaceri și comerț',
      uk: 'Бізнес і торгівля',
    },
  },
  {
    slug: 'agriculture-and-rural-development',
    priorityArea: 'partnership-that-builds',
    name: {
      en: 'Agriculture & rural development',
      az: 'Kənd təsərrüfatı və kənd yerlərinin inkişafı',
      be: 'Сельская гаспадарка і развіццё сельскай мясцовасці',
      hy: 'Գյուղատնտեսություն և գյուղական զարգացում',
      ka: 'სოფლის მეურნეობა და სოფლის განვითარება',
      ro: 'Agricultură și dezvoltare rurală',
      uk: 'Сільське господарство та розвиток сільських територій',
    },
  },
  {
    slug: 'transport-and-infrastructure',
    priorityArea: 'partnership-that-builds',
    name: {
      en: 'Transport & infrastructure',
      az: 'Nəqliyyat və infrastruktur',
      be: 'Транспарт і інфраструктура',
      hy: 'Տրանսպորտ և ենթակառուցվածքներ',
      ka: 'ტრანსპორტი და ინფრასტრუქტურა',
      ro: 'Transport și infrastructură',
      uk: 'Транспорт та інфраструктура',
    },
  },
  {
    slug: 'research-and-innovation',
    priorityArea: 'partnership-that-builds',
    name: {
      en: 'Research & innovation',
      az: 'Tədqiqat və innovasiya',
      be: 'Даследаванні і інавацыі',
      hy: 'Հետազոտություն և նորարարություն',
      ka: 'კვლევა და ინოვაცია',
      ro: 'Cercetare și inovare',
      uk: 'Дослідження та інновації',
    },
  },
  {
    slug: 'digital-economy-and-society',
    priorityArea: 'partnership-that-connects',
    name: {
      en: 'Digital economy & society',
      az: 'Rəqəmsal iqtisadiyyat və cəmiyyət',
      be: 'Лічбавая эканоміка і грамадства',
      hy: 'Թվային տնտեսություն և հասարակություն',
      ka: 'ციფრული ეკონომიკა და საზოგადოება',
      ro: 'Economie și societate digitală',
      uk: 'Цифрова економіка та суспільство',
    },
  },
  {
    slug: 'education-and-skills',
    priorityArea: 'partnership-that-empowers',
    name: {
      en: 'Education & skills',
      az: 'Təhsil və bacarıqlar',
      be: 'Адукацыя і навыкі',
      hy: 'Կրթություն և հմտություններ',
      ka: 'განათლება და უნარები',
      ro: 'Educație și competențe',
      uk: 'Освіта та навички',
    },
  },
  {
    slug: 'youth',
    priorityArea: 'partnership-that-empowers',
    name: {
      en: 'Youth',
      az: 'Gənclər',
      be: 'Моладзь',
      hy: 'Երիտասարդություն',
      ka: 'ახალგაზრდობა',
      ro: 'Tineret',
      uk: 'Молодь',
    },
  },
  {
    slug: 'culture-and-heritage',
    priorityArea: 'partnership-that-empowers',
    name: {
      en: 'Culture & heritage',
      az: 'Mədəniyyət və irs',
      be: 'Культура і спадчына',
      hy: 'Մշակույթ և ժառանգություն',
      ka: 'კულტურა და მემკვიდრეობა',
      ro: 'Cultură și patrimoniu',
      uk: 'Культура та спадщина',
    },
  },
  {
    slug: 'civil-society-and-media',
    priorityArea: 'partnership-that-empowers',
    name: {
      en: 'Civil society & media',
      az: 'Vətəndaş cəmiyyəti və media',
      be: 'Грамадзянская супольнасць і медыя',
      hy: 'Քաղաքացիական հասարակություն և լրատվամիջոցներ',
      ka: 'სამოქალაქო საზოგადოება და მედია',
      ro: 'Societate civilă și mass-media',
      uk: 'Громадянське суспільство та медіа',
    },
  },
  {
    slug: 'health-and-social-protection',
    priorityArea: 'partnership-that-empowers',
    name: {
      en: 'Health & social protection',
      az: 'Səhiyyə və sosial müdafiə',
      be: 'Ахова здароўя і сацыяльная абарона',
      hy: 'Առողջապահություն և սոցիալական պաշտպանություն',
      ka: 'ჯანდაცვა და სოციალური დაცვა',
      ro: 'Sănătate și protecție socială',
      uk: 'Охорона здоров’я та соціальний захист',
    },
  },
  {
    slug: 'environment-and-nature',
    priorityArea: 'partnership-that-greens',
    name: {
      en: 'Environment & nature',
      az: 'Ətraf mühit və təbiət',
      be: 'Навакольнае асяроддзе і прырода',
      hy: 'Շրջակա միջավայր և բնություն',
      ka: 'გარემო და ბუნება',
      ro: 'Mediu și natură',
      uk: 'Довкілля та природа',
    },
  },
  {
    slug: 'energy-and-climate',
    priorityArea: 'partnership-that-greens',
    name: {
      en: 'Energy & climate',
      az: 'Enerji və iqlim',
      be: 'Энергетыка і клімат',
      hy: 'Էներգետիկա և կլիմա',
      ka: 'ენერგეტიკა და კლიმატი',
      ro: 'Energie și climă',
      uk: 'Енергетика та клімат',
    },
  },
  {
    slug: 'water-and-waste-management',
    priorityArea: 'partnership-that-greens',
    name: {
      en: 'Water & waste management',
      az: 'Su və tullantıların idarə olunması',
      be: 'Кіраванне воднымі рэсурсамі і адходамі',
      hy: 'Ջրային ռեսուրսների և թափոնների կառավարում',
      ka: 'წყლისა და ნარჩენების მართვა',
      ro: 'Gestionarea apelor și a deșeurilor',
      uk: 'Управління водними ресурсами та відходами',
    },
  },
  {
    slug: 'governance-and-public-administration',
    priorityArea: 'partnership-that-protects',
    name: {
      en: 'Governance & public administration',
      az: 'İdarəetmə və dövlət idarəçiliyi',
      be: 'Кіраванне і публічная адміністрацыя',
      hy: 'Կառավարում և հանրային վարչարարություն',
      ka: 'მმართველობა და საჯარო ადმინისტრირება',
      ro: 'Guvernanță și administrație publică',
      uk: 'Врядування та публічне управління',
    },
  },
  {
    slug: 'justice-and-rule-of-law',
    priorityArea: 'partnership-that-protects',
    name: {
      en: 'Justice & rule of law',
      az: 'Ədliyyə və qanunun aliliyi',
      be: 'Правасуддзе і вяршэнства права',
      hy: 'Արդարադատություն և իրավունքի գերակայություն',
      ka: 'მართლმსაჯულება და კანონის უზენაესობა',
      ro: 'Justiție și statul de drept',
      uk: 'Правосуддя та верховенство права',
    },
  },
  {
    slug: 'security-and-disaster-preparedness',
    priorityArea: 'partnership-that-protects',
    name: {
      en: 'Security & disaster preparedness',
      az: 'Təhlükəsizlik və fəlakətlərə hazırlıq',
      be: 'Бяспека і гатоўнасць да бедстваў',
      hy: 'Անվտանգություն և աղետներին պատրաստվածություն',
      ka: 'უსაფრთხოება და კატასტროფებისთვის მზადყოფნა',
      ro: 'Securitate și pregătire pentru dezastre',
      uk: 'Безпека та готовність до лих',
    },
  },
] as const satisfies readonly SubsectorTerm[];

export type SubsectorSlug = (typeof SUBSECTORS)[number]['slug'];
