/** What mails say, with `{document}`, `{person}`, `{day}` and `{reason}` to be put in. */
export interface MailTexts {
  assigned: MailText;
  due: string;
  ready: MailText;
  sentBack: MailText;
}

export interface MailText {
  subject: string;
  /** Paragraphs are parted by empty lines. */
  text: string;
}

const en: MailTexts = {
  assigned: { subject: 'Translate {document}', text: '{person} assigned {document} to you for translation.' },
  due: 'It is due on {day}.',
  ready: {
    subject: 'Waiting for publication: {document}',
    text: '{person} says that {document} is translated. It waits for you or somebody else to publish it.',
  },
  sentBack: { subject: 'Sent back: {document}', text: '{person} sent {document} back:\n\n{reason}' },
};

const az: MailTexts = {
  assigned: {
    subject: 'Tərcümə edin: {document}',
    text: '{person} tərcümə üçün sizə bu sənədi verdi: {document}.',
  },
  due: 'Son tarix: {day}.',
  ready: {
    subject: 'Dərc olunmağı gözləyir: {document}',
    text: '{person} tərcümənin hazır olduğunu bildirir: {document}. Onu siz və ya başqası dərc edə bilər.',
  },
  sentBack: {
    subject: 'Geri qaytarıldı: {document}',
    text: '{person} geri qaytardı: {document}\n\n{reason}',
  },
};

const be: MailTexts = {
  assigned: {
    subject: 'Перакласці: {document}',
    text: '{person} даручае вам пераклад дакумента {document}.',
  },
  due: 'Тэрмін: {day}.',
  ready: {
    subject: 'Чакае публікацыі: {document}',
    text: '{person} паведамляе, што пераклад дакумента {document} гатовы. Яго можаце апублікаваць вы ці хтосьці іншы.',
  },
  sentBack: {
    subject: 'Вернута: {document}',
    text: '{person} вяртае дакумент {document}:\n\n{reason}',
  },
};

const hy: MailTexts = {
  assigned: {
    subject: 'Թարգմանել՝ {document}',
    text: '{person} ձեզ է հանձնել {document} փաստաթղթի թարգմանությունը։',
  },
  due: 'Վերջնաժամկետը՝ {day}։',
  ready: {
    subject: 'Սպասում է հրապարակման՝ {document}',
    text: '{person} հայտնում է, որ {document} փաստաթուղթը թարգմանված է։ Այն կարող եք հրապարակել դուք կամ մեկ ուրիշը։',
  },
  sentBack: {
    subject: 'Հետ է ուղարկվել՝ {document}',
    text: '{person} հետ է ուղարկել {document} փաստաթուղթը՝\n\n{reason}',
  },
};

const ka: MailTexts = {
  assigned: {
    subject: 'სათარგმნია: {document}',
    text: '{person} გავალებთ დოკუმენტის თარგმნას: {document}.',
  },
  due: 'ბოლო ვადა: {day}.',
  ready: {
    subject: 'ელოდება გამოქვეყნებას: {document}',
    text: '{person} გატყობინებთ, რომ დოკუმენტი თარგმნილია: {document}. მისი გამოქვეყნება თქვენ ან სხვას შეუძლია.',
  },
  sentBack: {
    subject: 'დაბრუნდა: {document}',
    text: '{person} აბრუნებს დოკუმენტს {document}:\n\n{reason}',
  },
};

const ro: MailTexts = {
  assigned: {
    subject: 'De tradus: {document}',
    text: '{person} v-a încredințat spre traducere documentul {document}.',
  },
  due: 'Termenul este {day}.',
  ready: {
    subject: 'Așteaptă publicarea: {document}',
    text: '{person} anunță că documentul {document} este tradus. Îl puteți publica dumneavoastră sau altcineva.',
  },
  sentBack: {
    subject: 'Trimis înapoi: {document}',
    text: '{person} a trimis înapoi documentul {document}:\n\n{reason}',
  },
};

const uk: MailTexts = {
  assigned: {
    subject: 'Перекласти: {document}',
    text: '{person} доручає вам переклад документа {document}.',
  },
  due: 'Термін: {day}.',
  ready: {
    subject: 'Очікує на публікацію: {document}',
    text: '{person} повідомляє, що переклад документа {document} готовий. Його можете опублікувати ви або хтось інший.',
  },
  sentBack: {
    subject: 'Повернуто: {document}',
    text: '{person} повертає документ {document}:\n\n{reason}',
  },
};

const ru: MailTexts = {
  assigned: {
    subject: 'Перевести: {document}',
    text: '{person} поручает вам перевод документа {document}.',
  },
  due: 'Срок: {day}.',
  ready: {
    subject: 'Ждёт публикации: {document}',
    text: '{person} сообщает, что перевод документа {document} готов. Его можете опубликовать вы или кто-то другой.',
  },
  sentBack: {
    subject: 'Возвращено: {document}',
    text: '{person} возвращает документ {document}:\n\n{reason}',
  },
};

const TEXTS = { en, az, be, hy, ka, ro, uk, ru };

/** By the panel's languages. */
export type MailLanguage = keyof typeof TEXTS;

/** The language that somebody is written to in: English for whoever has chosen none of them for the panel. */
export function mailLanguage(chosen: string | null): MailLanguage {
  return chosen !== null && isMailLanguage(chosen) ? chosen : 'en';
}

function isMailLanguage(language: string): language is MailLanguage {
  return Object.hasOwn(TEXTS, language);
}

export function mailTexts(language: MailLanguage): MailTexts {
  return TEXTS[language];
}
