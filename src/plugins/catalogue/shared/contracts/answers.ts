import { z } from 'zod';
import { PROJECT_STATUSES, STATUS_OVERRIDES } from '#domain/project-status';

export const locale = z.string().describe('A BCP 47 code, such as az');
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day, YYYY-MM-DD');
const instant = z.iso.datetime().describe('An instant, ISO 8601');
const amount = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .describe('A decimal');
export const text = z.string().nullable();

export const mediaFile = z
  .strictObject({
    id: z.int(),
    name: z.string(),
    url: z.string().describe('From the root of the server, or absolute where a provider keeps the files'),
    mime: z.string(),
    size: z.number().describe('Kilobytes'),
    width: z.number().nullable(),
    height: z.number().nullable(),
    alternativeText: text,
  })
  .partial()
  .required({ id: true })
  .meta({ id: 'MediaFile' });

export const block = z
  .looseObject({
    type: z.enum(['paragraph', 'heading', 'quote', 'code', 'list', 'image']),
    locale: locale.optional().describe('The language that its words are really in'),
    children: z.array(z.looseObject({ type: z.string() })),
  })
  .meta({ id: 'Block', description: 'A block of Strapi’s rich text' });

export const blocks = z.array(block).nullable();

/** What every document says of its reading. */
const reading = {
  documentId: z.string(),
  locale: locale.describe('The requested locale'),
  fallbacks: z
    .record(z.string(), locale)
    .describe('Field path → the locale its text is really in, where that isn’t the requested one'),
  missing: z
    .array(z.string())
    .describe('Field paths without text in the requested locale, with fallback=none'),
  baseLocale: locale.describe('The locale that structure, relations and shared fields are from'),
  availableLocales: z.array(locale).describe('Locales that the document has a version in'),
  createdAt: instant,
  updatedAt: instant.describe('Of the newest version that was served'),
  publishedAt: instant.nullable(),
};

/** A document of which `fields` and `populate` choose the attributes. */
function selectable<Shape extends z.ZodRawShape>(attributes: Shape) {
  return z
    .strictObject({ ...reading, ...attributes })
    .partial()
    .required({ documentId: true, locale: true, fallbacks: true });
}

/** A related document, of which `populate` chooses the attributes. */
function related<Shape extends z.ZodRawShape>(attributes: Shape) {
  return z
    .strictObject({ documentId: z.string(), ...attributes })
    .partial()
    .required({ documentId: true });
}

const relatedTerm = related({ slug: z.string(), name: text, description: text });

export const project = selectable({
  slug: text,
  title: text,
  summary: text,
  description: blocks,
  specificObjective: blocks,
  expectedResults: blocks,
  gallery: z.array(
    z.strictObject({ image: mediaFile.nullable(), alt: text, caption: text, credit: text }).partial(),
  ),
  documents: z.array(z.strictObject({ file: mediaFile.nullable(), title: text }).partial()),
  projectNumber: text,
  scope: z.enum(['regional', 'bilateral']).nullable(),
  startDate: day.nullable(),
  endDate: day.nullable(),
  statusOverride: z.enum(STATUS_OVERRIDES).nullable(),
  status: z.enum(PROJECT_STATUSES).describe('On the day of the answer, in Europe/Brussels'),
  website: text,
  socialLinks: z.array(z.strictObject({ platform: z.string(), url: z.string() }).partial()),
  locations: z.array(z.strictObject({ label: text, latitude: z.number(), longitude: z.number() }).partial()),
  totalBudget: amount.nullable(),
  euContribution: amount.nullable(),
  currency: text.describe('ISO 4217'),
  partners: z.array(z.strictObject({ name: z.string(), role: text, website: text }).partial()),
  contactEmail: text,
  countries: z.array(related({ code: z.string(), name: text })),
  priorityArea: relatedTerm.nullable(),
  subsector: relatedTerm.nullable(),
  topics: z.array(relatedTerm),
  relatedProjects: z.array(related({ slug: text, title: text })),
}).meta({ id: 'Project', description: 'A project in one locale; fields and populate choose what of it' });

export const country = selectable({ code: z.string(), name: text }).meta({ id: 'Country' });

export const term = selectable({ slug: z.string(), name: text, description: text }).meta({
  id: 'Term',
  description: 'A priority area or a topic',
});

export const subsector = selectable({
  slug: z.string(),
  name: text,
  description: text,
  priorityArea: related({ slug: z.string(), name: text }).nullable(),
}).meta({ id: 'Subsector' });

export const site = selectable({
  name: text,
  managingStatement: text,
  footerLinks: z.array(z.strictObject({ label: text, url: z.string() }).partial()),
}).meta({ id: 'Site', description: 'The portal’s own words' });

const pagination = z
  .union([
    z.strictObject({
      page: z.int(),
      pageSize: z.int(),
      pageCount: z.int().optional(),
      total: z.int().optional(),
    }),
    z.strictObject({ start: z.int(), limit: z.int(), total: z.int().optional() }),
  ])
  .meta({ id: 'Pagination', description: 'Said the way it was asked for' });

const facetValue = z
  .strictObject({
    value: z.string(),
    label: z.string(),
    labelLocale: locale.nullable(),
    count: z.int(),
  })
  .meta({ id: 'FacetValue' });

export const listMeta = z
  .strictObject({
    pagination,
    facets: z.record(z.string(), z.array(facetValue)).optional(),
  })
  .meta({ id: 'ListMeta' });

export const featureCollection = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        geometry: z
          .strictObject({
            type: z.literal('Point'),
            coordinates: z.array(z.number()).length(2).describe('Longitude, latitude'),
          })
          .nullable(),
        properties: z.strictObject({
          documentId: z.string(),
          slug: text,
          title: text,
          titleLocale: locale.nullable(),
          status: z.enum(PROJECT_STATUSES),
          label: text.describe('Of the location'),
          countries: z.array(z.strictObject({ code: z.string(), name: text })),
        }),
      }),
    ),
  })
  .meta({ id: 'ProjectFeatureCollection', description: 'RFC 7946' });
