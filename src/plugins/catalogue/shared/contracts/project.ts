import { z } from 'zod';
import { mediaFile } from '#domain/media-file';
import { PROJECT_STATUSES, STATUS_OVERRIDES } from '#domain/project-status';
import { localizedDocument } from './document';
import { country, term } from './taxonomy';
import { amount, blocks, day, text } from './values';

/**
 * The attributes of a project, as they are read: the one place that names them besides the content type, with which a
 * test compares them. Types, the API's documentation and what a sheet may print are made from these.
 */

const photo = z.strictObject({ image: mediaFile.nullable(), alt: text, caption: text, credit: text });

const attachment = z.strictObject({ file: mediaFile.nullable(), title: text });

/** What each language has of its own. */
export const projectTexts = z.strictObject({
  title: text,
  summary: text,
  description: blocks,
  specificObjective: blocks,
  expectedResults: blocks,
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
});

const PROJECT_SCOPES = ['regional', 'bilateral'] as const;
export type ProjectScope = (typeof PROJECT_SCOPES)[number];

/** What is the same in all languages. `slug`, `scope` and `startDate` are null in drafts alone: a published base has them. */
export const projectFacts = z.strictObject({
  slug: text,
  projectNumber: text,
  scope: z.enum(PROJECT_SCOPES).nullable(),
  startDate: day.nullable(),
  endDate: day.nullable(),
  statusOverride: z.enum(STATUS_OVERRIDES).nullable(),
  website: text,
  socialLinks: z.array(socialLink),
  locations: z.array(location),
  totalBudget: amount.nullable(),
  euContribution: amount.nullable(),
  currency: text.describe('ISO 4217'),
  partners: z.array(partner),
  contactEmail: text,
});

const documentId = z.string();
const relatedTerm = z.strictObject({ documentId, ...term.shape, description: text.optional() });

/** What it relates to: of each no more than is said here, so that a new attribute never leaks into every project. */
export const projectRelations = z.strictObject({
  countries: z.array(z.strictObject({ documentId, ...country.shape })),
  priorityArea: relatedTerm.nullable(),
  subsector: relatedTerm.nullable(),
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
