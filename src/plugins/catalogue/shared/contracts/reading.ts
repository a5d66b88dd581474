import { z } from 'zod';
import { FALLBACK_MODES } from '#domain/fallbacks';
import { PUBLICATION_STATUSES } from '#domain/publication-status';
import { path, query, sentSchema } from '#answers/parameter';

export const FALLBACK = z.enum(FALLBACK_MODES).default('chain');
export const STATUS = z.enum(PUBLICATION_STATUSES).default('published');

export const ID = path('id', 'A documentId or a slug; of a country, its code', { type: 'string' });

/** What every reading takes. */
export const READING = [
  query('locale', 'The locale to read in; the default locale unless said otherwise', { type: 'string' }),
  query(
    'fallback',
    'What to do without a text: take the next locale’s, or leave it null',
    sentSchema(FALLBACK),
  ),
  query('status', 'Drafts take a token that may read them', sentSchema(STATUS)),
];
