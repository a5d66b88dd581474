import type { Term } from './terms';

/** Topics cut across priority areas: a project may have several. */
export const TOPICS = [
  {
    slug: 'good-government',
    name: {
      en: 'Good government',
      az: 'Səmərəli idarəetmə',
      be: 'Добрае кіраванне',
      hy: 'Արդյունավետ կառավարում',
      ka: 'კარგი მმართველობა',
      ro: 'Bună guvernare',
      uk: 'Належне врядування',
    },
  },
  {
    slug: 'anti-corruption',
    name: {
      en: 'Anti-corruption',
      az: 'Korrupsiyaya qarşı mübarizə',
      be: 'Барацьба з карупцыяй',
      hy: 'Պայքար կոռուպցիայի դեմ',
      ka: 'კორუფციასთან ბრძოლა',
      ro: 'Combaterea corupției',
      uk: 'Боротьба з корупцією',
    },
  },
  {
    slug: 'civil-protection',
    name: {
      en: 'Civil protection',
      az: 'Mülki müdafiə',
      be: 'Грамадзянская абарона',
      hy: 'Քաղաքացիական պաշտպանություն',
      ka: 'სამოქალაქო დაცვა',
      ro: 'Protecție civilă',
      uk: 'Цивільний захист',
    },
  },
  {
    slug: 'small-businesses',
    name: {
      en: 'Small businesses',
      az: 'Kiçik müəssisələr',
      be: 'Малыя прадпрыемствы',
      hy: 'Փոքր ձեռնարկություններ',
      ka: 'მცირე საწარმოები',
      ro: 'Întreprinderi mici',
      uk: 'Малі підприємства',
    },
  },
  {
    slug: 'tourism',
    name: {
      en: 'Tourism',
      az: 'Turizm',
      be: 'Турызм',
      hy: 'Զբոսաշրջություն',
      ka: 'ტურიზმი',
      ro: 'Turism',
      uk: 'Туризм',
    },
  },
  {
    slug: 'road-safety',
    name: {
      en: 'Road safety',
      az: 'Yol hərəkətinin təhlükəsizliyi',
      be: 'Бяспека дарожнага руху',
      hy: 'Ճանապարհային անվտանգություն',
      ka: 'საგზაო უსაფრთხოება',
      ro: 'Siguranță rutieră',
      uk: 'Безпека дорожнього руху',
    },
  },
  {
    slug: 'e-services',
    name: {
      en: 'E-services',
      az: 'Elektron xidmətlər',
      be: 'Электронныя паслугі',
      hy: 'Էլեկտրոնային ծառայություններ',
      ka: 'ელექტრონული სერვისები',
      ro: 'Servicii electronice',
      uk: 'Електронні послуги',
    },
  },
  {
    slug: 'digital-skills',
    name: {
      en: 'Digital skills',
      az: 'Rəqəmsal bacarıqlar',
      be: 'Лічбавыя навыкі',
      hy: 'Թվային հմտություններ',
      ka: 'ციფრული უნარები',
      ro: 'Competențe digitale',
      uk: 'Цифрові навички',
    },
  },
  {
    slug: 'vocational-training',
    name: {
      en: 'Vocational training',
      az: 'Peşə təhsili',
      be: 'Прафесійнае навучанне',
      hy: 'Մասնագիտական ուսուցում',
      ka: 'პროფესიული სწავლება',
      ro: 'Formare profesională',
      uk: 'Професійне навчання',
    },
  },
  {
    slug: 'youth-participation',
    name: {
      en: 'Youth participation',
      az: 'Gənclərin iştirakı',
      be: 'Удзел моладзі',
      hy: 'Երիտասարդների մասնակցություն',
      ka: 'ახალგაზრდების ჩართულობა',
      ro: 'Participarea tinerilor',
      uk: 'Участь молоді',
    },
  },
  {
    slug: 'gender-equality',
    name: {
      en: 'Gender equality',
      az: 'Gender bərabərliyi',
      be: 'Гендарная роўнасць',
      hy: 'Գենդերային հավասարություն',
      ka: 'გენდერული თანასწორობა',
      ro: 'Egalitate de gen',
      uk: 'Гендерна рівність',
    },
  },
  {
    slug: 'cultural-heritage',
    name: {
      en: 'Cultural heritage',
      az: 'Mədəni irs',
      be: 'Культурная спадчына',
      hy: 'Մշակութային ժառանգություն',
      ka: 'კულტურული მემკვიდრეობა',
      ro: 'Patrimoniu cultural',
      uk: 'Культурна спадщина',
    },
  },
  {
    slug: 'independent-media',
    name: {
      en: 'Independent media',
      az: 'Müstəqil media',
      be: 'Незалежныя медыя',
      hy: 'Անկախ լրատվամիջոցներ',
      ka: 'დამოუკიდებელი მედია',
      ro: 'Presă independentă',
      uk: 'Незалежні медіа',
    },
  },
  {
    slug: 'energy-efficiency',
    name: {
      en: 'Energy efficiency',
      az: 'Enerji səmərəliliyi',
      be: 'Энергаэфектыўнасць',
      hy: 'Էներգաարդյունավետություն',
      ka: 'ენერგოეფექტურობა',
      ro: 'Eficiență energetică',
      uk: 'Енергоефективність',
    },
  },
  {
    slug: 'clean-water',
    name: {
      en: 'Clean water',
      az: 'Təmiz su',
      be: 'Чыстая вада',
      hy: 'Մաքուր ջուր',
      ka: 'სუფთა წყალი',
      ro: 'Apă curată',
      uk: 'Чиста вода',
    },
  },
  {
    slug: 'biodiversity',
    name: {
      en: 'Biodiversity',
      az: 'Biomüxtəliflik',
      be: 'Біяразнастайнасць',
      hy: 'Կենսաբազմազանություն',
      ka: 'ბიომრავალფეროვნება',
      ro: 'Biodiversitate',
      uk: 'Біорізноманіття',
    },
  },
] as const satisfies readonly Term[];

export type TopicSlug = (typeof TOPICS)[number]['slug'];
