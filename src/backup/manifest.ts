import { z } from 'zod';
import { storedSchema } from './stored-schema';

/** Changes where a backup is laid out in another way; a release reads its own and those before. */
export const FORMAT = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.object({ bytes: z.number().int().nonnegative(), sha256 });

/** `manifest.json` of a backup: of what release it is, and what has to be in it. */
export const manifest = z.object({
  format: z.number().int().positive(),
  release: z.string(),
  client: z.enum(['sqlite', 'postgres']),
  /** ISO 8601 */
  taken: z.string(),
  schema: storedSchema,
  /** The table of each content type and component, by its uid. */
  types: z.record(z.string(), z.string()),
  /** The content generation, which goes on from here; null where the app was never started. */
  generation: z.number().int().nullable(),
  /** The last number that each table has given. */
  sequences: z.record(z.string(), z.number().int()),
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256 })),
  documents: z.record(z.string(), sha256),
  /** Of the library, by their paths; null where they weren’t backed up with it. */
  files: z.record(z.string(), bytes).nullable(),
  /** Everything in the archive but this. */
  entries: z.record(z.string(), bytes),
});

export type Manifest = z.output<typeof manifest>;
export type Bytes = z.output<typeof bytes>;

/** What of a backup can be found again in a database. */
export type Contained = Pick<Manifest, 'sequences' | 'tables' | 'documents'>;

/** What differs between what should be there and what is, in words; none where all is the same. */
export function findDifferences(wanted: Contained, found: Contained): string[] {
  return [
    ...differing(wanted.tables, found.tables, (one, other) => one.sha256 === other.sha256).map(
      (name) =>
        `table ${name}: ${wanted.tables[name]?.rows ?? 0} rows wanted, ${found.tables[name]?.rows ?? 0} found`,
    ),
    ...differing(wanted.documents, found.documents).map((name) => `document ${name}`),
    ...differing(wanted.sequences, found.sequences).map((name) => `numbers of ${name}`),
  ];
}

function differing<T>(
  wanted: Readonly<Record<string, T>>,
  found: Readonly<Record<string, T>>,
  isSame: (one: T, other: T) => boolean = Object.is,
): string[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  return [...names].filter((name) => {
    const [one, other] = [wanted[name], found[name]];
    return one === undefined || other === undefined || !isSame(one, other);
  });
}

/** Whether release `one` is later than `other`: `0.2.0` than `0.1.9`. */
export function isLater(one: string, other: string): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  const at = mine.findIndex((part, index) => part !== theirs[index]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}

function partsOf(release: string): number[] {
  return release.split(/[.-]/, 3).map(Number);
}
