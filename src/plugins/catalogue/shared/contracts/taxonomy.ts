import { z } from 'zod';
import { blocks, text } from './values';

/** The attributes of the taxonomies, as they are read. A test compares them with the schemas in `src/api`. */

export const country = z.strictObject({ code: z.string(), name: text });

/** A priority area or a topic. */
export const term = z.strictObject({ slug: z.string(), name: text, description: text });

export const subsector = z.strictObject({
  ...term.shape,
  dacCode: text.describe('Five digits of the DAC’s list of sectors'),
  priorityArea: z.strictObject({ documentId: z.string(), slug: z.string(), name: text }).nullable(),
});

export const site = z.strictObject({
  name: text,
  tagline: text,
  homeText: blocks,
  managingStatement: text,
  legalNotice: blocks,
  newsletterQuestion: text,
  newsletterUrl: text,
  securityContact: text,
  accent: text.describe('The colour of the portal, such as #003399'),
  footerLinks: z.array(z.strictObject({ label: text, url: z.string() })),
});
