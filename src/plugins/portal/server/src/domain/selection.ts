import type { z } from 'zod';

/** Come with every document, asked for or not. */
const ALWAYS: readonly string[] = ['documentId', 'locale', 'fallbacks'];

/** How the content API is asked for what a schema reads, and for no relations besides. */
export function selectionOf({ shape }: z.ZodObject): { fields: string[]; populate: object } {
  return { fields: Object.keys(shape).filter((name) => !ALWAYS.includes(name)), populate: {} };
}

/** What whatever leads to a project's page reads of it: its address, its title, and in which language that is. */
export const LINKED = { documentId: true, locale: true, fallbacks: true, slug: true, title: true } as const;
