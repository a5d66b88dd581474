import type { Locale } from '../../locale';
import type { Blocks } from '../../rich-text';
import type { DocumentModel, DocumentVersion, ReadingOptions, RelatedDocument } from '../document-model';

export const PROJECT_MODEL = {
  slug: { kind: 'value' },
  title: { kind: 'text' },
  description: { kind: 'blocks' },
  gallery: {
    kind: 'component',
    repeatable: true,
    fields: { image: { kind: 'value' }, alt: { kind: 'text' }, caption: { kind: 'text' } },
  },
  countries: {
    kind: 'relation',
    many: true,
    fields: { code: { kind: 'value' }, name: { kind: 'text' } },
  },
  priorityArea: {
    kind: 'relation',
    many: false,
    fields: { slug: { kind: 'value' }, name: { kind: 'text' } },
  },
} satisfies DocumentModel;

export function aVersion(overrides: Partial<DocumentVersion> = {}): DocumentVersion {
  return {
    documentId: 'project-1',
    locale: 'en',
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    publishedAt: '2025-01-01T00:00:00.000Z',
    values: {},
    ...overrides,
  };
}

export function aRelated(
  documentId: string,
  values: Record<string, Record<string, unknown>>,
): RelatedDocument {
  return {
    documentId,
    versions: Object.entries(values).map(([locale, each]) => aVersion({ documentId, locale, values: each })),
  };
}

/** Reading in `az` with the chain `az → en`. */
export function reading(overrides: Partial<ReadingOptions> = {}): ReadingOptions {
  return { locale: 'az', chain: ['az', 'en'], fallback: 'chain', defaultLocale: 'en', ...overrides };
}

/** `locale`: as readers are given it. */
export function paragraph(text: string, locale?: Locale): Blocks {
  return [{ type: 'paragraph', children: [{ type: 'text', text }], ...(locale && { locale }) }];
}
