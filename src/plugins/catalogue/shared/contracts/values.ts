import { z } from 'zod';
import type { Block } from '#domain/rich-text';

/** What attributes of a content type are read as, by their kind. */

export const locale = z.string().describe('A BCP 47 code, such as az');

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day, YYYY-MM-DD');

export const instant = z.iso.datetime().describe('An instant, ISO 8601');

/** A decimal, as the database keeps it. */
export const amount = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .describe('A decimal');

export const text = z.string().nullable();

const saidOfBlock = z.looseObject({
  type: z.enum(['paragraph', 'heading', 'quote', 'code', 'list', 'image']),
  locale: locale.optional().describe('The language that its words are really in'),
  children: z.array(z.looseObject({ type: z.string() })),
});
const { $schema: _dialect, ...blockSchema } = z.toJSONSchema(saidOfBlock, { target: 'draft-2020-12' });

/** The public is told no more of a block than that; whoever prints one knows all its kinds. */
export const block = z
  .custom<Block>((value) => saidOfBlock.safeParse(value).success)
  .meta({ id: 'Block', description: 'A block of Strapi’s rich text', ...blockSchema });

export const blocks = z.array(block).nullable();
