import type { DescribedTerm } from './terms';

/** The five priority areas of the Eastern Partnership. */
export const PRIORITY_AREAS = [
  {
    slug: 'partnership-that-builds',
    name: {
      en: 'Partnership that builds',
      az: 'İnşa edən tərəfdaşlıq',
      be: 'Партнёрства, якое будуе',
      hy: 'Գործընկերություն, որը կառուցում է',
      ka: 'პარტნიორობა, რომელიც აშენებს',
      ro: 'Parteneriatul care construiește',
      uk: 'Партнерство, що розбудовує',
    },
    description: {
      en: 'Resilient and sustainable economies with decent jobs, better trade and safer transport links.',
      az: 'Layiqli iş yerləri, daha əlverişli ticarət və daha təhlükəsiz nəqliyyat əlaqələri olan dayanıqlı iqtisadiyyatlar.',
      be: 'Устойлівая эканоміка з годнымі працоўнымі месцамі, зручнейшым гандлем і бяспечнейшымі транспартнымі сувязямі.',
      hy: 'Դիմակայուն և կայուն տնտեսություններ՝ արժանապատիվ աշխատատեղերով, դյուրին առևտրով և անվտանգ տրանսպորտային կապերով։',
      ka: 'მედეგი და მდგრადი ეკონომიკა ღირსეული სამუშაო ადგილებით, უკეთესი ვაჭრობითა და უსაფრთხო სატრანსპორტო კავშირებით.',
      ro: 'Economii reziliente și durabile, cu locuri de muncă decente, schimburi comerciale mai bune și legături de transport mai sigure.',
      uk: 'Стійка економіка з гідними робочими місцями, зручнішою торгівлею та безпечнішим транспортним сполученням.',
    },
  },
  {
    slug: 'partnership-that-connects',
    name: {
      en: 'Partnership that connects',
      az: 'Birləşdirən tərəfdaşlıq',
      be: 'Партнёрства, якое злучае',
      hy: 'Գործընկերություն, որը կապում է',
      ka: 'პარტნიორობა, რომელიც აკავშირებს',
      ro: 'Parteneriatul care conectează',
      uk: 'Партнерство, що з’єднує',
    },
    description: {
      en: 'Digital services, fast internet and a data space in which people and firms can trust each other.',
      az: 'Rəqəmsal xidmətlər, sürətli internet və insanların, eləcə də şirkətlərin bir-birinə etibar edə bildiyi məlumat məkanı.',
      be: 'Лічбавыя паслугі, хуткі інтэрнэт і прастора даных, у якой людзі і прадпрыемствы могуць давяраць адно аднаму.',
      hy: 'Թվային ծառայություններ, արագ համացանց և տվյալների տարածք, որտեղ մարդիկ և ընկերությունները կարող են վստահել միմյանց։',
      ka: 'ციფრული მომსახურება, სწრაფი ინტერნეტი და მონაცემთა სივრცე, რომელშიც ადამიანები და კომპანიები ერთმანეთს ენდობიან.',
      ro: 'Servicii digitale, internet rapid și un spațiu al datelor în care oamenii și firmele pot avea încredere unii în alții.',
      uk: 'Цифрові послуги, швидкий інтернет і простір даних, у якому люди та підприємства можуть довіряти одне одному.',
    },
  },
  {
    slug: 'partnership-that-empowers',
    name: {
      en: 'Partnership that empowers',
      az: 'Gücləndirən tərəfdaşlıq',
      be: 'Партнёрства, якое пашырае магчымасці',
      hy: 'Գործընկերություն, որը հզորացնում է',
      ka: 'პარტნიორობა, რომელიც აძლიერებს',
      ro: 'Parteneriatul care capacitează',
      uk: 'Партнерство, що розширює можливості',
    },
    description: {
      en: 'Fair and inclusive societies in which young people, women, civil society and free media have their say.',
      az: 'Gənclərin, qadınların, vətəndaş cəmiyyətinin və azad medianın söz sahibi olduğu ədalətli və inklüziv cəmiyyətlər.',
      be: 'Справядлівае і інклюзіўнае грамадства, у якім маюць голас моладзь, жанчыны, грамадзянская супольнасць і свабодныя медыя.',
      hy: 'Արդար և ներառական հասարակություններ, որտեղ լսելի է երիտասարդների, կանանց, քաղաքացիական հասարակության և ազատ լրատվամիջոցների ձայնը։',
      ka: 'სამართლიანი და ინკლუზიური საზოგადოება, რომელშიც ახალგაზრდების, ქალების, სამოქალაქო საზოგადოებისა და თავისუფალი მედიის ხმა ისმის.',
      ro: 'Societăți echitabile și incluzive, în care tinerii, femeile, societatea civilă și presa liberă au un cuvânt de spus.',
      uk: 'Справедливі та інклюзивні суспільства, у яких мають голос молодь, жінки, громадянське суспільство й вільні медіа.',
    },
  },
  {
    slug: 'partnership-that-greens',
    name: {
      en: 'Partnership that greens',
      az: 'Yaşıllaşdıran tərəfdaşlıq',
      be: 'Партнёрства, якое азеляняе',
      hy: 'Գործընկերություն, որը կանաչապատում է',
      ka: 'პარტნიორობა, რომელიც ამწვანებს',
      ro: 'Parteneriatul care înverzește',
      uk: 'Партнерство, що озеленює',
    },
    description: {
      en: 'Clean air and water, protected nature, and homes and towns that need less energy.',
      az: 'Təmiz hava və su, qorunan təbiət, daha az enerji tələb edən evlər və şəhərlər.',
      be: 'Чыстае паветра і вада, ахоўваная прырода, а таксама дамы і гарады, якім трэба менш энергіі.',
      hy: 'Մաքուր օդ և ջուր, պահպանվող բնություն, ինչպես նաև քիչ էներգիա պահանջող տներ և քաղաքներ։',
      ka: 'სუფთა ჰაერი და წყალი, დაცული ბუნება, სახლები და ქალაქები, რომლებსაც ნაკლები ენერგია სჭირდება.',
      ro: 'Aer și apă curate, natură ocrotită, locuințe și orașe care au nevoie de mai puțină energie.',
      uk: 'Чисте повітря й вода, захищена природа, а також оселі та міста, яким потрібно менше енергії.',
    },
  },
  {
    slug: 'partnership-that-protects',
    name: {
      en: 'Partnership that protects',
      az: 'Qoruyan tərəfdaşlıq',
      be: 'Партнёрства, якое абараняе',
      hy: 'Գործընկերություն, որը պաշտպանում է',
      ka: 'პარტნიორობა, რომელიც იცავს',
      ro: 'Parteneriatul care protejează',
      uk: 'Партнерство, що захищає',
    },
    description: {
      en: 'Accountable institutions, independent courts, and help that arrives in time when disaster strikes.',
      az: 'Hesabatlı qurumlar, müstəqil məhkəmələr və fəlakət zamanı vaxtında yetişən yardım.',
      be: 'Падсправаздачныя ўстановы, незалежныя суды і дапамога, якая своечасова прыходзіць у бядзе.',
      hy: 'Հաշվետու հաստատություններ, անկախ դատարաններ և ժամանակին հասնող օգնություն աղետի դեպքում։',
      ka: 'ანგარიშვალდებული ინსტიტუტები, დამოუკიდებელი სასამართლოები და კატასტროფისას დროულად მისული დახმარება.',
      ro: 'Instituții responsabile, instanțe independente și un ajutor care sosește la timp în caz de dezastru.',
      uk: 'Підзвітні установи, незалежні суди й допомога, що вчасно надходить у разі лиха.',
    },
  },
] as const satisfies readonly DescribedTerm[];

export type PriorityAreaSlug = (typeof PRIORITY_AREAS)[number]['slug'];
