import { errors } from '@strapi/utils';
import { z } from 'zod';
import { isRecord } from '#domain/records';
import { unstorableCharacters } from '#domain/unstorable-characters';
import { HAND_OVER_FILTERS } from '#translation-desk/desk';
import { XLIFF_VERSIONS } from '#translation-desk/exchange';
import { TRANSLATION_STATES, UNIT_ROLES } from '#translation-desk/unit';

const locale = z.string().min(1).max(35);
/** A text that the database can be asked for. */
const storable = z
  .string()
  .refine((text) => unstorableCharacters(text).length === 0, 'has characters that no database takes');
const taggedText = z.string().max(200_000);

export const documentsQuery = z.strictObject({
  locale,
  state: z.enum(TRANSLATION_STATES).optional(),
  type: storable.max(255).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  handOver: z.enum(HAND_OVER_FILTERS).optional(),
  search: storable.trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});

export const localeQuery = z.strictObject({ locale });

export const suggestionsQuery = z.strictObject({ locale, unit: z.string().min(1).max(500) });

const code = z.union([
  z.strictObject({
    kind: z.literal('marks'),
    marks: z.array(z.enum(['bold', 'italic', 'underline', 'strikethrough', 'code'])),
  }),
  z.strictObject({ kind: z.literal('link'), url: z.string().max(10_000) }),
  z.strictObject({ kind: z.literal('line-break') }),
]);

export const checkRequest = z.strictObject({
  source: z.strictObject({
    text: taggedText,
    codes: z.record(z.coerce.number(), code),
    limit: z.number().nullable(),
    role: z.enum(UNIT_ROLES),
  }),
  target: taggedText,
  locale,
});

export const saveRequest = z.strictObject({
  units: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(500),
        text: taggedText,
        was: z.string().max(40),
        confirmed: z.boolean().optional(),
      }),
    )
    .max(5000),
  dropExtras: z.boolean().optional(),
  publish: z.boolean().optional(),
});

export const noteRequest = z.strictObject({
  unit: z.string().min(1).max(500),
  text: storable.trim().min(1).max(5000),
});

const words = storable.trim().min(1).max(200);

export const termRequest = z.strictObject({
  source: words,
  target: words,
  note: storable.trim().max(1000).default(''),
  forbidden: z.array(words).max(50).default([]),
});

export const termIdParams = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

const documentKey = { uid: storable.max(255), documentId: storable.max(64) };

export const handOverRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('not-ready') }),
  z.strictObject({ kind: z.literal('send-back'), reason: storable.trim().min(1).max(5000) }),
  z.strictObject({
    kind: z.literal('assign'),
    assignee: z.number().int().min(1).max(2_147_483_647).nullable(),
    due: z.iso.date().nullable(),
  }),
]);

export const publishRequest = z.strictObject({
  documents: z.array(z.strictObject(documentKey)).min(1).max(100),
});

/** Of a path. */
export const documentKeyParams = z.strictObject(documentKey);

const exportOptions = {
  locale,
  version: z.enum(XLIFF_VERSIONS).default('2.1'),
  units: z.enum(['todo', 'all']).default('todo'),
  packaging: z.enum(['one', 'zip']).default('one'),
  target: z.enum(['empty', 'source']).default('empty'),
};

export const agencyExportQuery = z.strictObject(exportOptions);

export const exportRequest = z.strictObject({
  ...exportOptions,
  documents: z.array(z.strictObject(documentKey)).min(1).max(5000).optional(),
});

const decisions = z
  .array(z.strictObject({ ...documentKey, unit: z.string().max(500), take: z.boolean() }))
  .max(100_000);

/** The decisions of an import's form, JSON in its field `decisions`; none where there is no such field. */
export function decisionsOf(body: unknown): z.output<typeof decisions> {
  const text = isRecord(body) ? body['decisions'] : undefined;
  if (typeof text !== 'string') return [];
  try {
    return parseRequest(decisions, JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new errors.ValidationError('decisions: not JSON');
    throw error;
  }
}

/** The input as the schema has it. @throws ValidationError naming every fault at once */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new errors.ValidationError(faults.map(({ path, message }) => `${path}: ${message}`).join('; '), {
    errors: faults,
  });
}
