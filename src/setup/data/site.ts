import type { InEveryLanguage } from '#domain/language';

/** The portal's own words in one language. */
export interface SiteText {
  name: string;
  managingStatement: string;
  footerLinks: readonly { label: string; url: string }[];
}

/** Addresses are those of the demo: example.org belongs to nobody. */
function footerLinks(
  about: string,
  contact: string,
  disclaimer: string,
  privacy: string,
): SiteText['footerLinks'] {
  return [
    { label: about, url: 'https://example.org/about' },
    { label: contact, url: 'https://example.org/contact' },
    { label: disclaimer, url: 'https://example.org/disclaimer' },
    { label: privacy, url: 'https://example.org/privacy' },
  ];
}

/** What the single type `site` starts with: plainly a sample, for each portal to replace. */
export const SITE: InEveryLanguage<SiteText> = {
  en: {
    name: 'Eastern Partnership Projects (sample portal)',
    managingStatement:
      'This is a sample portal. The team that runs yours says here who manages it, and with whose funding.',
    footerLinks: footerLinks('About', 'Contact', 'Disclaimer', 'Protection of personal data'),
  },
  az: {
    name: 'Şərq Tərəfdaşlığı layihələri (nümunə portal)',
    managingStatement:
      'Bu, nümunə portaldır. Sizin portalı idarə edən komanda burada onun kim tərəfindən və kimin maliyyə dəstəyi ilə idarə olunduğunu yazır.',
    footerLinks: footerLinks('Haqqımızda', 'Əlaqə', 'Məsuliyyətdən imtina', 'Şəxsi məlumatların qorunması'),
  },
  be: {
    name: 'Праекты Усходняга партнёрства (узор партала)',
    managingStatement:
      'Гэта ўзор партала. Каманда вашага партала паведаміць тут, хто ім кіруе і за чые сродкі.',
    footerLinks: footerLinks('Пра нас', 'Кантакты', 'Адмова ад адказнасці', 'Абарона персанальных даных'),
  },
  hy: {
    name: 'Արևելյան գործընկերության ծրագրեր (նմուշային կայք)',
    managingStatement:
      'Սա նմուշային կայք է։ Ձեր կայքի թիմն այստեղ կնշի, թե ով է այն կառավարում և ում ֆինանսավորմամբ։',
    footerLinks: footerLinks(
      'Մեր մասին',
      'Կապ',
      'Պատասխանատվության սահմանափակում',
      'Անձնական տվյալների պաշտպանություն',
    ),
  },
  ka: {
    name: 'აღმოსავლეთ პარტნიორობის პროექტები (პორტალის ნიმუში)',
    managingStatement:
      'ეს პორტალის ნიმუშია. თქვენი პორტალის გუნდი აქ მიუთითებს, ვინ მართავს მას და ვისი დაფინანსებით.',
    footerLinks: footerLinks(
      'ჩვენ შესახებ',
      'კონტაქტი',
      'პასუხისმგებლობის შეზღუდვა',
      'პერსონალური მონაცემების დაცვა',
    ),
  },
  ro: {
    name: 'Proiectele Parteneriatului Estic (portal demonstrativ)',
    managingStatement:
      'Acesta este un portal demonstrativ. Echipa care îl administrează pe al dumneavoastră va spune aici cine îl gestionează și cu ce finanțare.',
    footerLinks: footerLinks(
      'Despre noi',
      'Contact',
      'Declinarea responsabilității',
      'Protecția datelor cu caracter personal',
    ),
  },
  uk: {
    name: 'Проєкти Східного партнерства (зразок порталу)',
    managingStatement:
      'Це зразок порталу. Команда вашого порталу зазначить тут, хто ним керує та за чиї кошти.',
    footerLinks: footerLinks(
      'Про нас',
      'Контакти',
      'Відмова від відповідальності',
      'Захист персональних даних',
    ),
  },
};
