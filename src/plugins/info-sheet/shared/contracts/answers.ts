import { z } from 'zod';
import { blocks, day, locale, mediaFile, text } from '#catalogue/answers';

const fact = z
  .looseObject({
    kind: z.enum(['period', 'list', 'links', 'text', 'amount']),
    key: z.string(),
    label: z.string(),
    text: z.string(),
  })
  .describe('The kind says what else it has');

export const infoSheet = z
  .strictObject({
    data: z.strictObject({
      locale,
      direction: z.enum(['ltr', 'rtl']),
      heading: z.string(),
      title: z.strictObject({ text, locale: locale.nullable() }),
      facts: z.array(fact),
      sections: z.array(
        z.strictObject({ key: z.string(), label: z.string(), locale: locale.nullable(), blocks, text }),
      ),
      picture: z.looseObject({ file: mediaFile, alt: z.string() }).nullable(),
      funding: z.strictObject({ statement: z.string(), locale }).nullable(),
      projectPage: z.strictObject({ label: z.string(), href: z.string() }).nullable(),
      createdOn: z.strictObject({ label: z.string(), date: day, text: z.string() }),
      fallbacks: z.record(z.string(), locale),
      missing: z.array(z.string()),
    }),
    meta: z.strictObject({
      documentId: z.string(),
      slug: text,
      status: z.enum(['published', 'draft']),
      fallback: z.enum(['chain', 'none']),
      availableLocales: z.array(locale),
      formats: z.record(z.string(), z.string()).describe('Addresses of the same sheet in other formats'),
    }),
  })
  .meta({ id: 'InfoSheet', description: 'A project’s fact sheet in one locale' });
