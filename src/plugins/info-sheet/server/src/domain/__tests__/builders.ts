import type { LocalizedProject, MediaFile } from '#domain/localized-project';
import type { Blocks } from '#domain/rich-text';
import type { SheetTemplate } from '#info-sheet/template';
import { az } from '../labels/az';

/** A complete project read in `az` that falls back for nothing. */
export function aProject(overrides: Partial<LocalizedProject> = {}): LocalizedProject {
  return {
    documentId: 'project-1',
    locale: 'az',
    baseLocale: 'en',
    availableLocales: ['az', 'en'],
    fallbacks: {},
    missing: [],
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    publishedAt: '2025-01-01T00:00:00.000Z',
    slug: 'twinning',
    title: 'Twinning',
    summary: null,
    description: null,
    specificObjective: null,
    expectedResults: null,
    gallery: [],
    documents: [],
    projectNumber: null,
    scope: 'regional',
    startDate: '2014-01-01',
    endDate: '2020-12-31',
    statusOverride: null,
    status: 'completed',
    website: null,
    socialLinks: [],
    locations: [],
    totalBudget: null,
    euContribution: null,
    currency: null,
    partners: [],
    contactEmail: null,
    countries: [],
    priorityArea: null,
    subsector: null,
    topics: [],
    relatedProjects: [],
    ...overrides,
  };
}

/** The default template in `az`: the facts and sections of the real sheet, in its order. */
export function aTemplate(overrides: Partial<SheetTemplate> = {}): SheetTemplate {
  return {
    locale: 'az',
    labels: az,
    facts: ['implementationPeriod', 'countries', 'socialLinks', 'website'],
    sections: ['description', 'expectedResults'],
    showEmblem: false,
    showPicture: false,
    projectPageUrl: null,
    fallbacks: {},
    ...overrides,
  };
}

export function aFile(overrides: Partial<MediaFile> = {}): MediaFile {
  return {
    id: 1,
    name: 'signing.png',
    url: '/uploads/signing.png',
    mime: 'image/png',
    size: 12.5,
    width: 800,
    height: 600,
    alternativeText: null,
    formats: null,
    ...overrides,
  };
}

export function paragraphs(...texts: string[]): Blocks {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}
