import { z } from 'zod';
import { localizedDocument } from '#catalogue/document';

/** What of a term its page shows. */
const readTerm = z.object({
  ...localizedDocument.pick({ locale: true, fallbacks: true }).shape,
  code: z.string().optional(),
  slug: z.string().optional(),
  name: z.string().nullable(),
  description: z.string().nullish(),
});

export function toTerm(answer: Record<string, unknown>): z.infer<typeof readTerm> {
  return readTerm.parse(answer);
}
