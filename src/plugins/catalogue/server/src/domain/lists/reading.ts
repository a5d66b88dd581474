import { foldText } from '#domain/search/fold-text';
import type { PlanScope } from '../plan/project-plan';
import type { Listed, ListedProject } from './listed-project';
import { NO_VERSION } from './listed-project';
import type { TermSets } from './term-sets';

/** A scope as lists look at it, locales by number; those that no project has are left out. */
export interface ListReading {
  chain: readonly number[];
  /** Where a title is read from. */
  titles: readonly number[];
  defaultLocale: number | null;
  /** The locale that a project has to have a version in; null: any of the chain will do. */
  required: number | null;
}

export function toListReading(scope: PlanScope, sets: Pick<TermSets, 'findLocale'>): ListReading {
  const numbers = (locales: readonly string[]) => locales.flatMap((locale) => sets.findLocale(locale) ?? []);
  const isStrict = scope.fallback === 'none';
  return {
    chain: numbers(scope.chain),
    titles: numbers(isStrict ? [scope.locale] : scope.chain),
    defaultLocale: sets.findLocale(scope.defaultLocale),
    required: isStrict ? (sets.findLocale(scope.locale) ?? NO_LOCALE) : null,
  };
}

/** Of a locale that no project has a version in. */
const NO_LOCALE = -1;

/**
 * The project's base: the default locale's where it exists, else the first of the chain; null: it isn't visible. `pickBase`
 * says the same of rows that are loaded.
 */
export function baseOf(
  project: ListedProject,
  { chain, defaultLocale, required }: ListReading,
): Listed | null {
  if (required !== null && !hasVersion(project, required)) return null;
  const locale =
    defaultLocale !== null && hasVersion(project, defaultLocale)
      ? defaultLocale
      : chain.find((each) => hasVersion(project, each));
  return project.bases.find((base) => base.locale === locale) ?? null;
}

function hasVersion({ changedAt }: ListedProject, locale: number): boolean {
  return (changedAt[locale] ?? NO_VERSION) !== NO_VERSION;
}

/** The title from the first locale that has one; null: none has. */
export function titleOf({ project: { titles } }: Listed, reading: ListReading): string | null {
  for (const locale of reading.titles) {
    const title = titles[locale];
    if (title) return title;
  }
  return null;
}

/** The same as a search has it. */
export function foldedTitleOf({ project }: Listed, reading: ListReading): string | null {
  for (const locale of reading.titles) {
    const title = project.titles[locale];
    if (!title) continue;
    project.folded ??= [];
    return (project.folded[locale] ??= foldText(title));
  }
  return null;
}

/** When the newest version of the chain was changed, whether or not it has a text that is served. */
export function newestOf({ project: { changedAt } }: Listed, { chain }: ListReading): number {
  let newest = NO_VERSION;
  for (const locale of chain) newest = Math.max(newest, changedAt[locale] ?? NO_VERSION);
  return newest;
}
