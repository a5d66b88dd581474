import { errors } from '@strapi/utils';
import { z } from 'zod';
import { unstorableCharacters } from '#domain/unstorable-characters';

/** A text that the database can be asked for. */
const storable = z
  .string()
  .refine((text) => unstorableCharacters(text).length === 0, 'has characters that no database takes');
const locale = storable.max(35);
const moment = z.union([z.literal('now'), z.coerce.number().int().min(0).max(2_147_483_647)]);
const status = z.enum(['draft', 'published']);

/** Of a path, which the router says more of. */
export const documentKeyParams = z.object({ uid: storable.max(255), documentId: storable.max(64) });

export const listQuery = z.strictObject({
  locale: locale.optional(),
  field: storable.max(255).optional(),
  person: storable.max(50).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
});

export const compareQuery = z
  .strictObject({
    locale,
    before: moment,
    beforeStatus: status.default('draft'),
    after: moment.default('now'),
    afterStatus: status.default('draft'),
  })
  .transform((query) => ({
    locale: query.locale,
    before: { moment: query.before, status: query.beforeStatus },
    after: { moment: query.after, status: query.afterStatus },
  }));

export const restoreRequest = z.strictObject({
  moment: z.number().int().min(0).max(2_147_483_647),
  status: status.default('draft'),
  locales: z.array(locale).max(100).nullable().default(null),
  fields: z.array(storable.max(255)).max(500).nullable().default(null),
});

/** The input as the schema has it. @throws ValidationError naming every fault at once */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new errors.ValidationError(faults.map(({ path, message }) => `${path}: ${message}`).join('; '), {
    errors: faults,
  });
}
