import { UNIT_ROLES, type Codes, type UnitRole } from '#translation-desk/unit';
import { fingerprint, sourceKey } from '../text/normalise';

const PREFIX = {
  text: 't',
  paragraph: 'p',
  heading: 'h',
  'list-item': 'li',
  quote: 'q',
  code: 'code',
  'image-alt': 'alt',
  'image-caption': 'cap',
} satisfies Record<UnitRole, string>;

const PIECE = /^(?<slot>.+)\.(?<prefix>[a-z]+)-[0-9a-f]{10}(?:-\d+)?$/;

/** The slot and role that a unit's id was made from. */
export function readUnitId(id: string): { slot: string; role: UnitRole } {
  const { slot, prefix } = PIECE.exec(id)?.groups ?? {};
  const role = UNIT_ROLES.find((candidate) => PREFIX[candidate] === prefix);
  return slot !== undefined && role !== undefined ? { slot, role } : { slot: id, role: 'text' };
}

/**
 * Gives out the names of one document's units and component entries. A name is made from what it names; the same
 * thing a second time is `…-2`, so names are unique, and the same document gives the same names every time.
 */
export class UnitNames {
  private readonly taken = new Map<string, number>();

  /** `description.p-3f9a1c2b0d` */
  piece(slot: string, role: UnitRole, source: { text: string; codes: Codes }): string {
    return this.unique(`${slot}.${PREFIX[role]}-${fingerprint(sourceKey(source))}`);
  }

  /** `gallery.k3f9a1c2b0d`; where entries have nothing but text, by position: `gallery.n1`. */
  entry(path: string, identity: readonly unknown[], position: number): string {
    const known = identity.filter((value) => value !== null && value !== undefined);
    if (known.length === 0) return `${path}.n${position + 1}`;
    return this.unique(`${path}.k${fingerprint(JSON.stringify(identity.map(toIdentity)))}`);
  }

  private unique(name: string): string {
    const times = (this.taken.get(name) ?? 0) + 1;
    this.taken.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  }
}

/** A file counts by its id, as it may come populated or not, and changes its words and address. */
function toIdentity(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toIdentity);
  if (typeof value === 'object' && value !== null && 'id' in value) return value.id;
  return value ?? null;
}
