import { createHash } from 'node:crypto';
import type { Row } from './cells';
import type { StoredTable } from './stored-schema';

/** What a database holds, to be compared: SHA-256 of what is in it, in hexadecimal digits. */
export interface ContentDigests {
  tables: Record<string, { rows: number; sha256: string }>;
  /** By table, document, locale and status: of the row, its components and its links. */
  documents: Record<string, string>;
}

interface Ordered {
  rows: number;
  hash: ReturnType<typeof createHash>;
}

/** Takes in every row of every table, in the order of their numbers, and says then what they come to. */
export class ContentDigest {
  readonly #tables = new Map<string, Ordered>();
  readonly #rows = new Map<string, string>();
  readonly #held = new Map<string, { digest: string; part?: string }[]>();
  readonly #documents = new Map<string, string>();
  readonly #content: ReadonlySet<string>;

  /** `types`: the table of each content type and component, by its uid. */
  constructor(private readonly types: Readonly<Record<string, string>>) {
    this.#content = new Set(Object.values(types));
  }

  /** Says that there is such a table, whether it has rows or not. */
  begin({ name }: StoredTable): void {
    this.#tables.set(name, { rows: 0, hash: createHash('sha256') });
  }

  add(table: StoredTable, row: Row): void {
    const text = toCanonical(row);
    const ordered = this.#tables.get(table.name);
    if (!ordered) throw new Error(`${table.name} wasn’t begun`);
    ordered.rows += 1;
    ordered.hash.update(`${text}\n`);
    const place = placeOf(table.name, row.id);
    const holder = this.#holderOf(table, row);
    if (holder === undefined) {
      this.#rows.set(place, sha256(text));
      if (this.#content.has(table.name) && typeof row.document_id === 'string')
        this.#documents.set(nameOf(table.name, row), place);
      return;
    }
    const part = typeof row.component_type === 'string' ? this.types[row.component_type] : undefined;
    const link = { digest: sha256(text), ...(part && { part: placeOf(part, row.cmp_id) }) };
    this.#held.set(holder, [...(this.#held.get(holder) ?? []), link]);
  }

  finish(): ContentDigests {
    const tables = [...this.#tables].map(([name, { rows, hash }]) => [
      name,
      { rows, sha256: hash.digest('hex') },
    ]);
    const documents = [...this.#documents].map(([name, place]) => [name, this.#digestOf(place)]);
    return { tables: Object.fromEntries(tables), documents: Object.fromEntries(documents) };
  }

  /** The row whose document changes with this one; none where it stands for itself. */
  #holderOf({ name, foreignKeys }: StoredTable, row: Row): string | undefined {
    if (typeof row.related_type === 'string') {
      const table = this.types[row.related_type];
      return table && placeOf(table, row.related_id);
    }
    if (!/_(cmps|lnk)$/.test(name)) return undefined;
    const [key] = foreignKeys;
    return key && placeOf(key.referencedTable, row[key.columns[0] ?? '']);
  }

  #digestOf(place: string): string {
    const held = (this.#held.get(place) ?? []).map(
      ({ digest, part }) => digest + (part ? this.#digestOf(part) : ''),
    );
    return sha256([this.#rows.get(place) ?? '', ...held.sort()].join('\n'));
  }
}

/** JSON whose keys stand in order: PostgreSQL’s `jsonb` keeps none. */
export function toCanonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function nameOf(table: string, { document_id, locale, published_at }: Row): string {
  return [table, document_id, locale ?? '-', published_at ? 'published' : 'draft'].join(' ');
}

function placeOf(table: string, id: unknown): string {
  return `${table}#${String(id)}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
