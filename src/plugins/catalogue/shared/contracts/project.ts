import { z } from 'zod';
import schema from '#api/project/content-types/project/schema.json';
import { mediaFile } from '#domain/media-file';
import { PROJECT_STATUSES } from '#domain/project-status';
import { attributesOf } from './attributes-of';
import { localizedDocument } from './document';
import { country, term } from './taxonomy';
import { text } from './values';

/**
 * A project, as it is read. What is one value follows from the schema of the content type; what else there is stands here,
 * and a test compares it. Types, the API's documentation, search and what a sheet may print are made from these.
 */

type Project = 'api::project.project';

const photo = z.strictObject({ image: mediaFile.nullable(), alt: text, caption: text, credit: text });

const attachment = z.strictObject({ file: mediaFile.nullable(), title: text });

/** What is written in each language: the title is the first. */
export const projectWords = attributesOf<Project, true>(schema, true);

/** What each language has of its own. */
export const projectTexts = z.strictObject({
  ...projectWords,
  gallery: z.array(photo),
  documents: z.array(attachment),
});

const socialLink = z.strictObject({
  platform: z.enum(['facebook', 'instagram', 'linkedin', 'x', 'youtube', 'telegram', 'tiktok', 'other']),
  url: z.string(),
});

/** Degrees, WGS 84. */
const location = z.strictObject({ label: text, latitude: z.number(), longitude: z.number() });

const partner = z.strictObject({
  name: z.string(),
  role: z.enum(['lead', 'partner', 'beneficiary']).nullable(),
  website: text,
  ref: text.describe('As IATI registers the organisation, such as XM-DAC-918-3'),
});

/** What is the same in all languages. `slug`, `scope` and `startDate` are null in drafts alone: a published base has them. */
export const projectFacts = z.strictObject({
  ...attributesOf<Project, false>(schema, false),
  currency: text.describe('ISO 4217'),
  socialLinks: z.array(socialLink),
  locations: z.array(location),
  partners: z.array(partner),
});
export type ProjectScope = NonNullable<z.infer<typeof projectFacts>['scope']>;

const documentId = z.string();
const relatedTerm = z.strictObject({ documentId, ...term.shape, description: text.optional() });

/** What it relates to: of each no more than is said here, so that a new attribute never leaks into every project. */
export const projectRelations = z.strictObject({
  countries: z.array(z.strictObject({ documentId, ...country.shape })),
  priorityArea: relatedTerm.nullable(),
  subsector: z.strictObject({ ...relatedTerm.shape, dacCode: text }).nullable(),
  topics: z.array(relatedTerm),
  relatedProjects: z.array(z.strictObject({ documentId, slug: text, title: text })),
});

/** A project resolved for one locale: what the catalogue gives and everything else consumes. */
export const localizedProject = z.strictObject({
  ...localizedDocument.shape,
  ...projectTexts.shape,
  ...projectFacts.shape,
  ...projectRelations.shape,
  status: z.enum(PROJECT_STATUSES).describe('On the day of the answer, in Europe/Brussels'),
});

export type LocalizedProject = z.infer<typeof localizedProject>;
export type ProjectTexts = z.infer<typeof projectTexts>;
export type LocalizedTerm = z.infer<typeof relatedTerm>;
