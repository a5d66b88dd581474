import type { InEveryLanguage, Language } from '#domain/language';

/** The letters of each language, small ones; Belarusian as in the official orthography. */
const ALPHABETS: InEveryLanguage = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  hy: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
  ka: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  ro: 'abcdefghijklmnopqrstuvwxyzăâîșț',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
};

/**
 * The letters of `text` that its language doesn't write: what a slip of the keyboard layout or a look-alike leaves,
 * such as a Latin `i` in Ukrainian, or a Romanian `ş` with a cedilla.
 */
export function foreignLetters(language: Language, text: string): string[] {
  const letters = text.toLocaleLowerCase(language).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !ALPHABETS[language].includes(letter));
}
