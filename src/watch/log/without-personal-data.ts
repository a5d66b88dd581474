/** An address of somebody’s mail, as it is written and as it is in a URL. */
const MAIL = /[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/g;

/** RFC 6750, and tokens of the kind that RFC 7519 describes, wherever they stand. */
const BEARER = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** What an address says after its path: what people search for, tickets, codes of new passwords. */
const QUERY = /((?:https?:\/)?\/[^\s?"'<>]*)\?[^\s"'<>]*=[^\s"'<>]*/g;

/** The text without mail addresses, tokens and what people ask for. */
export function withoutPersonalData(text: string): string {
  return text
    .replace(QUERY, '$1?…')
    .replace(BEARER, '$1 <token>')
    .replace(TOKEN, '<token>')
    .replace(MAIL, '<mail>');
}
