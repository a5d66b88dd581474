import type { z } from 'zod';

/** Come with every document, asked for or not. */
const ALWAYS: readonly string[] = ['documentId', 'locale', 'fallbacks'];

/** How the content API is asked for what a schema reads, and for no relations besides. */
export function selectionOf({ shape }: z.ZodObject): { fields: string[]; populate: object } {
  return { fields: Object.keys(shape).filter((name) => !ALWAYS.includes(name)), populate: {} };
}
