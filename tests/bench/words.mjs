/** Words to make texts of, in the letters of each language; made up, but of a usual length. */
const WORDS = {
  en: 'project support region reform water energy school village market training border river health trade small business young women local council green transport road bridge data justice culture heritage farm skills jobs growth',
  az: 'layihə dəstək bölgə islahat su enerji məktəb kənd bazar təlim sərhəd çay sağlamlıq ticarət kiçik biznes gənc qadınlar yerli şura yaşıl nəqliyyat yol körpü məlumat ədalət mədəniyyət irs ferma bacarıq',
  be: 'праект падтрымка рэгіён рэформа вада энергія школа вёска рынак навучанне мяжа рака здароўе гандаль малы бізнес моладзь жанчыны мясцовы савет зялёны транспарт дарога мост даныя правасуддзе культура спадчына',
  hy: 'ծրագիր աջակցություն մարզ բարեփոխում ջուր էներգիա դպրոց գյուղ շուկա ուսուցում սահման գետ առողջություն առևտուր փոքր բիզնես երիտասարդ կանայք տեղական խորհուրդ կանաչ ճանապարհ կամուրջ տվյալներ արդարադատություն մշակույթ',
  ka: 'პროექტი მხარდაჭერა რეგიონი რეფორმა წყალი ენერგია სკოლა სოფელი ბაზარი სწავლება საზღვარი მდინარე ჯანმრთელობა ვაჭრობა მცირე ბიზნესი ახალგაზრდა ქალები ადგილობრივი საბჭო მწვანე გზა ხიდი მონაცემები კულტურა',
  ro: 'proiect sprijin regiune reformă apă energie școală sat piață instruire frontieră râu sănătate comerț mic afaceri tineri femei local consiliu verde transport drum pod date justiție cultură patrimoniu fermă',
  uk: 'проєкт підтримка регіон реформа вода енергія школа село ринок навчання кордон річка здоров’я торгівля малий бізнес молодь жінки місцевий рада зелений транспорт дорога міст дані правосуддя культура спадщина',
};

/** Made-up towns, spelled the same in every language. */
const TOWNS =
  'Aldarin Borvesk Cevahar Dorlune Elmiraz Farvost Gavrinel Hovanek Ilturan Jermuza Kelvoran Lorvash Meravin Norgazi Ostravel Pelgarin Qaravel Rovandi Selmukh Tarnovel Ulvamar Vardenik Wolmaric Xirdalan Yermolk Zaravend Ambrolia Belkazar Corvenda Dalmirov Ertavan Folgarin Gremvost Halvadzor Imerlun Javakhir Korvelan Lumzarek Mardakel Nerivan'.split(
    ' ',
  );

/** The town of a project: each belongs to one project in forty. */
export function townOf(index) {
  return TOWNS[index % TOWNS.length];
}

export const LOCALES = Object.keys(WORDS);

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` words of a language. */
export function someWords(locale, count, random) {
  const words = WORDS[locale].split(' ');
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
}

/** Blocks of so many paragraphs of 25 words. */
export function someBlocks(locale, paragraphs, random) {
  return Array.from({ length: paragraphs }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', text: `${someWords(locale, 25, random)}.` }],
  }));
}
