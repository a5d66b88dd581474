const URL = /\b(?:https?:\/\/|www\.)[^\s<>"«»“”]+[^\s<>"«»“”.,;:!?)]/giu;

/** `2014-01-31`, `31.01.2014`, `31/1/2014`. */
const DATE = /\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))\b/g;

/** A number with its groups of thousands and decimals, in whatever way they are separated. */
const NUMBER = /\d+(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g;

export interface Tokens {
  urls: string[];
  /** As `YYYY-MM-DD`. */
  dates: string[];
  /** Without separators: `1,000.50` and `1 000,50` are both `100050`. */
  numbers: string[];
}

/** The parts of a text that no language changes, each text's share taken out before the next kind is looked for. */
export function findTokens(text: string): Tokens {
  const urls = text.match(URL) ?? [];
  const withoutUrls = text.replace(URL, ' ');
  const dates = [...withoutUrls.matchAll(DATE)].map(toIsoDate);
  const numbers = withoutUrls.replace(DATE, ' ').match(NUMBER) ?? [];
  return { urls: [...urls], dates, numbers: numbers.map((number) => number.replace(/\D/g, '')) };
}

function toIsoDate([, year, month, day, dayFirst, monthNext, yearLast]: RegExpMatchArray): string {
  const [y, m, d] = year === undefined ? [yearLast, monthNext, dayFirst] : [year, month, day];
  return [y, m?.padStart(2, '0'), d?.padStart(2, '0')].join('-');
}
