import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { ImportChoices } from '#data-exchange/import-plan';

const header = z.string().min(1).max(1000);
const some = <Value extends z.ZodType>(value: Value) => z.record(header, value).optional();

const choices = z.strictObject({
  encoding: z.string().max(40).optional(),
  sheet: z.string().max(255).optional(),
  columns: some(z.string().max(100)),
  dayOrders: some(z.enum(['day-month-year', 'month-day-year', 'year-month-day'])),
  decimalMarks: some(z.enum(['.', ','])),
  formats: some(z.enum(['html', 'markdown', 'plain'])),
  terms: some(z.string().max(100)),
  isReviewed: z.boolean().optional(),
  publishes: z.boolean().optional(),
  writtenAt: z.iso.datetime({ offset: true }).optional(),
});

/** What is said of the file, as JSON. @throws ValidationError that names what is wrong */
export function parseChoices(text: unknown): ImportChoices {
  if (text === undefined || text === '') return {};
  const parsed = choices.safeParse(typeof text === 'string' ? parseJson(text) : text);
  if (parsed.success)
    return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  const [issue] = parsed.error.issues;
  throw new errors.ValidationError(`choices${issue ? `.${issue.path.join('.')}: ${issue.message}` : ''}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new errors.ValidationError('choices is to be JSON');
  }
}

const page = z.object({
  kind: z.enum(['new', 'changed', 'unchanged', 'refused']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

/** @throws ValidationError */
export function parsePage(query: unknown): z.infer<typeof page> {
  const parsed = page.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new errors.ValidationError(
    issue ? `${issue.path.join('.')}: ${issue.message}` : 'The query is wrong',
  );
}
