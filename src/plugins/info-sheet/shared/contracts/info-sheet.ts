import { z } from 'zod';
import { mediaFile } from '#domain/media-file';
import { FALLBACK_MODES, type FallbackMode } from '#domain/fallbacks';
import type { Locale } from '#domain/locale';
import { PUBLICATION_STATUSES, type PublicationStatus } from '#domain/publication-status';
import { amount, blocks, day, locale, text } from '#catalogue/values';
import { FACT_KEYS } from './fact-labels';
import { SECTION_KEYS } from './sections';

/** A text and the locale it is really in; both null where `fallback=none` found nothing. */
const servedText = z.strictObject({ text, locale: locale.nullable() });
export type ServedText = z.infer<typeof servedText>;

const factBase = {
  key: z.enum(FACT_KEYS),
  label: z.string(),
  text: z.string().describe('What a sheet prints after the label; empty when there is nothing to say'),
};

const periodFact = z.strictObject({
  kind: z.literal('period'),
  ...factBase,
  start: day.nullable().describe('Null: a draft without dates'),
  end: day.nullable().describe('Null: open'),
});

const listFactItem = z.strictObject({
  text,
  locale: locale.nullable().describe('Null where the text is in no language, such as a partner’s name'),
  code: z.string().describe('ISO 3166-1 alpha-2, of countries').optional(),
});

const listFact = z.strictObject({ kind: z.literal('list'), ...factBase, items: z.array(listFactItem) });

const sheetLink = z.strictObject({ href: z.string(), text: z.string() });
export type SheetLink = z.infer<typeof sheetLink>;

const linksFact = z.strictObject({ kind: z.literal('links'), ...factBase, links: z.array(sheetLink) });

const textFact = z.strictObject({
  kind: z.literal('text'),
  ...factBase,
  value: text.describe('The machine’s word for what the text says, such as ongoing'),
  locale: locale.nullable(),
});

const amountFact = z.strictObject({
  kind: z.literal('amount'),
  ...factBase,
  amount: amount.nullable(),
  currency: text.describe('ISO 4217'),
});

const sheetFact = z
  .discriminatedUnion('kind', [periodFact, listFact, linksFact, textFact, amountFact])
  .meta({ id: 'SheetFact', description: 'The kind says what else it has' });
export type SheetFact = z.infer<typeof sheetFact>;

const sheetSection = z.strictObject({
  key: z.enum(SECTION_KEYS),
  label: z.string(),
  locale: locale
    .nullable()
    .describe('Of the text and of the blocks that say no other; null where there is no text at all'),
  blocks,
  text: text.describe('Plain text of the blocks, paragraphs separated by a blank line'),
});
export type SheetSection = z.infer<typeof sheetSection>;

const sheetPicture = z.strictObject({
  file: mediaFile,
  alt: z.string(),
  altLocale: locale,
  caption: text,
  captionLocale: locale.nullable(),
  credit: text,
  creditLocale: locale.nullable(),
});
export type SheetPicture = z.infer<typeof sheetPicture>;

/** An info sheet in one locale: everything that a renderer prints, and nothing else. */
const infoSheet = z.strictObject({
  locale,
  direction: z.enum(['ltr', 'rtl']),
  heading: z.string(),
  title: servedText,
  facts: z.array(sheetFact),
  sections: z.array(sheetSection),
  picture: sheetPicture.nullable().describe('The first of the gallery'),
  funding: z
    .strictObject({ statement: z.string(), locale })
    .nullable()
    .describe('The European Union’s emblem with its statement, where the template shows it'),
  projectPage: z
    .strictObject({ label: z.string(), href: z.string() })
    .nullable()
    .describe('The project’s own page on the portal, where the template sets an address'),
  createdOn: z.strictObject({ label: z.string(), date: day, text: z.string() }),
  fallbacks: z.record(z.string(), locale),
  missing: z.array(z.string()).describe('Paths without text in the requested locale, with fallback=none'),
});
export type InfoSheet = z.infer<typeof infoSheet>;

export interface InfoSheetQuery {
  locale: Locale;
  fallback: FallbackMode;
  status: PublicationStatus;
}

/** `GET /api/projects/:id/info-sheet` */
export const infoSheetResponse = z
  .strictObject({
    data: infoSheet,
    meta: z.strictObject({
      documentId: z.string(),
      slug: text,
      status: z.enum(PUBLICATION_STATUSES),
      fallback: z.enum(FALLBACK_MODES),
      availableLocales: z.array(locale),
      formats: z.record(z.string(), z.string()).describe('Addresses of the same sheet in other formats'),
    }),
  })
  .meta({ id: 'InfoSheet', description: 'A project’s fact sheet in one locale' });
export type GetInfoSheetResponse = z.infer<typeof infoSheetResponse>;
