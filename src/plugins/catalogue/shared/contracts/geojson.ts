import { z } from 'zod';
import { PROJECT_STATUSES } from '#domain/project-status';
import { locale, text } from './values';

/** Degrees, longitude first; null: a project without a location. */
const point = z
  .strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number(), z.number()]).describe('Longitude, latitude'),
  })
  .nullable();

const feature = z.strictObject({
  type: z.literal('Feature'),
  geometry: point,
  properties: z.strictObject({
    documentId: z.string(),
    slug: text,
    title: text,
    titleLocale: locale.nullable(),
    status: z.enum(PROJECT_STATUSES),
    label: text.describe('Of the location'),
    countries: z.array(z.strictObject({ code: z.string(), name: text })),
  }),
});
export type ProjectFeature = z.infer<typeof feature>;

/** Locations that are too near to each other to be told apart at the zoom that was asked for. */
const cluster = z.strictObject({
  type: z.literal('Feature'),
  geometry: point.unwrap(),
  properties: z.strictObject({
    cluster: z.literal(true),
    locations: z.int().describe('How many there are, at least two'),
  }),
});
export type ClusterFeature = z.infer<typeof cluster>;

/** `GET /api/projects.geojson`, as `application/geo+json`. */
export const featureCollection = z
  .strictObject({ type: z.literal('FeatureCollection'), features: z.array(z.union([feature, cluster])) })
  .meta({ id: 'ProjectFeatureCollection', description: 'RFC 7946' });
export type ProjectFeatureCollection = z.infer<typeof featureCollection>;
