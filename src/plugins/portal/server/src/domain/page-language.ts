import { servedLocale, type Fallbacks } from '#domain/fallbacks';
import { isRecord } from '#domain/records';
import type { Locale } from '#domain/locale';

/** Of a localized project what readers read: short texts by their path, and rich texts whose parts say their language. */
export interface ReadText {
  locale: Locale;
  fallbacks: Fallbacks;
  title: string | null;
  description: unknown;
  specificObjective: unknown;
  expectedResults: unknown;
}

const RICH = ['description', 'specificObjective', 'expectedResults'] as const;

/**
 * The language that a project's page is in: the one that most of its letters are in, of title and rich texts; the
 * requested one where two have as many. A page that isn't in the language of its address has its canonical address in
 * the one that it is in, and no page names it as an alternate.
 */
export function pageLanguage(project: ReadText): Locale {
  const letters = new Map<Locale, number>([[project.locale, 0]]);
  const add = (locale: Locale, text: string) =>
    letters.set(locale, (letters.get(locale) ?? 0) + text.replace(/\s/g, '').length);
  add(servedLocale(project, 'title'), project.title ?? '');
  for (const field of RICH) addParts(project[field], servedLocale(project, field), add);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** Every language that something on the page is in, but its own. */
export function otherLanguages(project: Pick<ReadText, 'locale' | 'fallbacks'>): Locale[] {
  return [...new Set(Object.values(project.fallbacks))].filter((locale) => locale !== project.locale);
}

function addParts(node: unknown, around: Locale, add: (locale: Locale, text: string) => void): void {
  if (Array.isArray(node)) for (const each of node) addParts(each, around, add);
  if (!isRecord(node)) return;
  const here = typeof node.locale === 'string' ? node.locale : around;
  if (typeof node.text === 'string') add(here, node.text);
  addParts(node.children, here, add);
}
