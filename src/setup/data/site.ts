import type { InEveryLanguage } from '#domain/language';

/** The portal's own words in one language. */
export interface SiteText {
  name: string;
  tagline: string;
  /** Of the home page, a paragraph. */
  homeText: string;
  managingStatement: string;
  newsletterQuestion: string;
  legalNotice: string;
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
    tagline: 'What the European Union funds in its eastern neighbourhood, project by project.',
    homeText:
      'Look for projects by country, topic or word, read them in your language, and take an info sheet away. All texts of this sample portal are invented.',
    newsletterQuestion: 'Would you like to hear of new projects?',
    legalNotice: 'The projects of this portal are samples; its texts may be used freely.',
    managingStatement:
      'This is a sample portal. The team that runs yours says here who manages it, and with whose funding.',
    footerLinks: footerLinks('About', 'Contact', 'Disclaimer', 'Protection of personal data'),
  },
  az: {
    name: 'Şərq Tərəfdaşlığı layihələri (nümunə portal)',
    tagline: 'Avropa İttifaqının şərq qonşuluğunda maliyyələşdirdiyi layihələr, bir-bir.',
    homeText:
      'Layihələri ölkə, mövzu və ya söz üzrə axtarın, öz dilinizdə oxuyun və məlumat bülletenini götürün. Bu nümunə portalın bütün mətnləri uydurmadır.',
    newsletterQuestion: 'Yeni layihələrdən xəbər tutmaq istəyirsiniz?',
    legalNotice: 'Bu portalın layihələri nümunədir; mətnlərindən sərbəst istifadə etmək olar.',
    managingStatement:
      'Bu, nümunə portaldır. Sizin portalı idarə edən komanda burada onun kim tərəfindən və kimin maliyyə dəstəyi ilə idarə olunduğunu yazır.',
    footerLinks: footerLinks('Haqqımızda', 'Əlaqə', 'Məsuliyyətdən imtina', 'Şəxsi məlumatların qorunması'),
  },
  be: {
    name: 'Праекты Усходняга партнёрства (узор партала)',
    tagline: 'Што Еўрапейскі саюз фінансуе ва ўсходнім суседстве — праект за праектам.',
    homeText:
      'Шукайце праекты па краіне, тэме або слове, чытайце іх на сваёй мове і бярыце з сабой інфармацыйны лісток. Усе тэксты гэтага ўзору партала выдуманыя.',
    newsletterQuestion: 'Хочаце даведвацца пра новыя праекты?',
    legalNotice: 'Праекты гэтага партала — узоры; яго тэкстамі можна карыстацца свабодна.',
    managingStatement:
      'Гэта ўзор партала. Каманда вашага партала паведаміць тут, хто ім кіруе і за чые сродкі.',
    footerLinks: footerLinks('Пра нас', 'Кантакты', 'Адмова ад адказнасці', 'Абарона персанальных даных'),
  },
  hy: {
    name: 'Արևելյան գործընկերության ծրագրեր (նմուշային կայք)',
    tagline: 'Ինչ է ֆինանսավորում Եվրոպական միությունն իր արևելյան հարևանությունում՝ ծրագիր առ ծրագիր։',
    homeText:
      'Որոնե՛ք ծրագրեր ըստ երկրի, թեմայի կամ բառի, կարդացե՛ք դրանք ձեր լեզվով և վերցրե՛ք տեղեկատվական թերթիկը։ Այս նմուշային կայքի բոլոր տեքստերը հորինված են։',
    newsletterQuestion: 'Ցանկանո՞ւմ եք տեղեկանալ նոր ծրագրերի մասին։',
    legalNotice: 'Այս կայքի ծրագրերը նմուշներ են. տեքստերը կարելի է ազատ օգտագործել։',
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
    tagline: 'რას აფინანსებს ევროკავშირი თავის აღმოსავლეთ სამეზობლოში — პროექტი პროექტის შემდეგ.',
    homeText:
      'მოძებნეთ პროექტები ქვეყნის, თემის ან სიტყვის მიხედვით, წაიკითხეთ თქვენს ენაზე და წაიღეთ საინფორმაციო ფურცელი. ამ სანიმუშო პორტალის ყველა ტექსტი გამოგონილია.',
    newsletterQuestion: 'გსურთ შეიტყოთ ახალი პროექტების შესახებ?',
    legalNotice: 'ამ პორტალის პროექტები ნიმუშებია; მისი ტექსტების გამოყენება თავისუფლად შეიძლება.',
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
    tagline: 'Ce finanțează Uniunea Europeană în vecinătatea sa estică, proiect cu proiect.',
    homeText:
      'Căutați proiecte după țară, temă sau cuvânt, citiți-le în limba dumneavoastră și luați cu dumneavoastră fișa informativă. Toate textele acestui portal demonstrativ sunt inventate.',
    newsletterQuestion: 'Doriți să aflați despre proiecte noi?',
    legalNotice: 'Proiectele acestui portal sunt exemple; textele sale pot fi folosite liber.',
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
    tagline: 'Що Європейський Союз фінансує у східному сусідстві — проєкт за проєктом.',
    homeText:
      'Шукайте проєкти за країною, темою чи словом, читайте їх своєю мовою та беріть із собою інформаційний листок. Усі тексти цього зразка порталу вигадані.',
    newsletterQuestion: 'Хочете дізнаватися про нові проєкти?',
    legalNotice: 'Проєкти цього порталу — зразки; його текстами можна користуватися вільно.',
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
