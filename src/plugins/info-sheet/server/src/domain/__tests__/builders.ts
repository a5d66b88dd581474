import { z } from 'zod';
import type { LocalizedDocument } from '#catalogue/document';
import { projectFacts, projectRelations, projectTexts, type LocalizedProject } from '#catalogue/project';
import type { MediaFile } from '#domain/media-file';
import type { Blocks } from '#domain/rich-text';
import type { SheetTemplate } from '#info-sheet/template';
import { SHEET_LABELS } from '../labels';

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
    ...nothingSaid(),
    slug: 'twinning',
    title: 'Twinning',
    scope: 'regional',
    startDate: '2014-01-01',
    endDate: '2020-12-31',
    status: 'completed',
    ...overrides,
  };
}

/** Every attribute of a project, empty. */
function nothingSaid(): Omit<LocalizedProject, keyof LocalizedDocument | 'status'> {
  const attributes = { ...projectTexts.shape, ...projectFacts.shape, ...projectRelations.shape };
  const empty = Object.entries(attributes).map(([name, schema]) => [
    name,
    schema instanceof z.ZodArray ? [] : null,
  ]);
  return z.strictObject(attributes).parse(Object.fromEntries(empty));
}

/** The default template in `az`: the facts and sections of the real sheet, in its order. */
export function aTemplate(overrides: Partial<SheetTemplate> = {}): SheetTemplate {
  return {
    locale: 'az',
    labels: SHEET_LABELS.az,
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
    focalPoint: null,
    ...overrides,
  };
}

export function paragraphs(...texts: string[]): Blocks {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}
