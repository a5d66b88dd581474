import { z } from 'zod';

/** A copy of a picture, as Strapi's upload plugin says it. */
const mediaFormat = z
  .strictObject({
    name: z.string(),
    url: z.string(),
    hash: z.string(),
    ext: z.string(),
    mime: z.string(),
    path: z.string().nullable(),
    width: z.number(),
    height: z.number(),
    size: z.number().describe('Kilobytes'),
    sizeInBytes: z.number(),
  })
  .meta({ id: 'MediaFormat', description: 'A copy of a picture' });
export type MediaFormat = z.infer<typeof mediaFormat>;

/** What a picture is about. */
const focalPoint = z
  .strictObject({ x: z.number(), y: z.number() })
  .meta({ id: 'FocalPoint', description: 'Percent from the left upper corner' });
export type FocalPoint = z.infer<typeof focalPoint>;

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
  formats: z
    .record(z.string(), mediaFormat)
    .nullable()
    .describe(
      'Copies of a picture: thumbnail, small, medium, large, as far as it is larger than they are; and in formats that take fewer bytes small_avif, small_webp and the like, whole_avif where the picture itself is small',
    ),
  focalPoint: focalPoint
    .nullable()
    .describe('What has to be seen of a picture that is cropped; null: its middle'),
});
export type MediaFile = z.infer<typeof mediaFile>;
