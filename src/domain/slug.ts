import slugify from '@sindresorhus/slugify';
import transliterate from '@sindresorhus/transliterate';
import anyAscii from 'any-ascii';

/** Words of small Latin letters and digits, joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Room for a number behind it in a field of 255. */
const LONGEST = 240;

/** Whether a text may stand in an address as a document's slug. */
export function isSlug(text: string): boolean {
  return SLUG_PATTERN.test(text);
}

/**
 * A slug of a title in any script: `Şəki` → `seki`, `Ուսուցում` → `usucum`. Empty where the title has nothing that
 * is written in letters or digits. Letters that Strapi's own slugs have known stay as those have them, so that a title
 * gives what it gave; any-ascii knows the others.
 */
export function toSlug(title: string): string {
  const letters = withWordsApart(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(OWN_LETTERS, (letter) => OWN[letter] ?? letter);
  const ascii = anyAscii(transliterate(letters)).replace(/['`]/g, '');
  return slugify(ascii, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, '');
}

/** What the one leaves out and the other writes otherwise than its readers: a letter of two signs first. */
const OWN: Record<string, string> = {
  ու: 'u',
  // What compatibility forms make of the ligature և.
  եւ: 'yev',
  ւ: 'v',
  ə: 'e',
};
const OWN_LETTERS = new RegExp(Object.keys(OWN).join('|'), 'g');

/** As Strapi's own slugs have it: `cleanRivers` is two words. Between letters of ASCII alone: `ŞƏKİ` is one. */
function withWordsApart(title: string): string {
  return title
    .replace(/([A-Z]{2,})(\d+)/g, '$1 $2')
    .replace(/([a-z\d]+)([A-Z]{2,})/g, '$1 $2')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z\d]+)/g, '$1 $2');
}
