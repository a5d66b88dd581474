import { LANGUAGES, type Language } from '#domain/language';
import type { DemoProject, DemoVersion } from '../../demo-project';

export function versionsOf(project: DemoProject): [Language, DemoVersion][] {
  return LANGUAGES.flatMap((language): [Language, DemoVersion][] => {
    const version = project.versions[language];
    return version ? [[language, version]] : [];
  });
}

/** Every string that a reader sees: file names, addresses and credits aside. */
export function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (typeof part !== 'string') return wordsOf(part);
    return ['title', 'summary', 'text', 'alt', 'caption'].includes(key) ? [part] : [];
  });
}
