import { z } from 'zod';
import { instant, locale } from './values';

/** What every localized document says of its reading. */
export const localizedDocument = z.strictObject({
  documentId: z.string(),
  locale: locale.describe('The requested locale'),
  fallbacks: z
    .record(z.string(), locale)
    .describe(
      'Path → the locale its text is really in, where that isn’t the requested one; of a rich text translated in part, the paths of its pieces',
    ),
  missing: z
    .array(z.string())
    .describe('Field paths without text in the requested locale, with fallback=none'),
  baseLocale: locale.describe('The locale that structure, relations and shared fields are from'),
  availableLocales: z.array(locale).describe('Locales that the document has a version in'),
  /** Of the base, as `publishedAt`. */
  createdAt: instant,
  updatedAt: instant.describe('Of the newest version that was served'),
  publishedAt: instant.nullable(),
});
export type LocalizedDocument = z.infer<typeof localizedDocument>;
