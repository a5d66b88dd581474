import { z } from 'zod';

/** A file of the media library. */
export const mediaFile = z.strictObject({
  id: z.int(),
  name: z.string(),
  url: z.string().describe('From the root of the server, or absolute where a provider keeps the files'),
  mime: z.string(),
  size: z.number().describe('Kilobytes'),
  width: z.number().nullable(),
  height: z.number().nullable(),
  alternativeText: z.string().nullable().describe('The library’s own'),
});
export type MediaFile = z.infer<typeof mediaFile>;
