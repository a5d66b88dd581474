import { isDeepStrictEqual } from 'node:util';
import type { LocalizedProject } from '#catalogue/project';
import { isHttpUrl } from '#domain/http-url';
import { joinValues, splitValues } from './separated-values';

/** How the entries of a component stand in a cell. */
export interface EntryForm<Entry> {
  /** One entry as people read and write it. */
  write(entry: Entry): string;
  /** Its twin; null: no such entry. */
  read(text: string): Entry | null;
  /** What one looks like. */
  example: string;
}

type Partner = LocalizedProject['partners'][number];
type Location = LocalizedProject['locations'][number];
type SocialLink = LocalizedProject['socialLinks'][number];

/** Entries as a cell. */
export function writeEntries<Entry>(entries: readonly Entry[], { write }: EntryForm<Entry>): string {
  return joinValues(entries.map(write));
}

/** A cell as entries, or the first of its values that isn't one. */
export function readEntries<Entry>(
  cell: string,
  { read }: EntryForm<Entry>,
): { kind: 'entries'; entries: Entry[] } | { kind: 'unread'; text: string } {
  const entries: Entry[] = [];
  for (const text of splitValues(cell)) {
    const entry = read(text);
    if (entry === null) return { kind: 'unread', text };
    entries.push(entry);
  }
  return { kind: 'entries', entries };
}

const ROLES = ['lead', 'partner', 'beneficiary'] as const;
const PLATFORMS = [
  'facebook',
  'instagram',
  'linkedin',
  'x',
  'youtube',
  'telegram',
  'tiktok',
  'other',
] as const satisfies readonly SocialLink['platform'][];

/** `Ministry of Health (lead) <https://example.org> [XM-DAC-918-3]`; a `\` before a sign of a name that would be read as one of these. */
export const PARTNERS: EntryForm<Partner> = {
  example: 'Ministry of Health (lead) <https://example.org> [XM-DAC-918-3]',
  write(partner) {
    const plain = writePartner(partner, partner.name);
    const isSame = isDeepStrictEqual(PARTNERS.read(plain), partner);
    return isSame ? plain : writePartner(partner, escapeName(partner.name));
  },
  read(text) {
    const [, beforeRef = text, ref = null] = /^(.*?)\s*(?<!\\)\[([^[\]]+)\]$/s.exec(text) ?? [];
    const [, beforeWebsite = beforeRef, website = null] =
      /^(.*?)\s*(?<!\\)<([^<>]+)>$/s.exec(beforeRef) ?? [];
    const [, named = beforeWebsite, said] = /^(.*\S)\s*(?<!\\)\(([a-z]+)\)$/is.exec(beforeWebsite) ?? [];
    const role = ROLES.find((each) => each === said?.toLowerCase()) ?? null;
    const name = unescapeName(role === null ? beforeWebsite : named);
    return name === '' ? null : { name, role, website, ref };
  },
};

/** `Sheki (41.19, 47.17)`: latitude first, as people say it. */
export const LOCATIONS: EntryForm<Location> = {
  example: 'Sheki (41.19, 47.17)',
  write({ label, latitude, longitude }) {
    const place = `${degrees(latitude)}, ${degrees(longitude)}`;
    return label === null || label === '' ? place : `${label} (${place})`;
  },
  read(text) {
    const [, label = '', north, east] = LOCATION.exec(text) ?? [];
    if (north === undefined || east === undefined) return null;
    return { label: label === '' ? null : label, latitude: Number(north), longitude: Number(east) };
  },
};

const LOCATION = /^(?:(.*?)\s*\()?\s*([-+]?\d{1,2}(?:\.\d+)?)\s*,\s*([-+]?\d{1,3}(?:\.\d+)?)\s*\)?$/s;

/** `facebook: https://www.facebook.com/name` */
export const SOCIAL_LINKS: EntryForm<SocialLink> = {
  example: 'facebook: https://www.facebook.com/name',
  write: ({ platform, url }) => `${platform}: ${url}`,
  read(text) {
    const [, said, url] = /^([A-Za-z]+)\s*:\s*(https?:\/\/\S+)$/.exec(text) ?? [];
    const platform = PLATFORMS.find((each) => each === said?.toLowerCase());
    return platform && url !== undefined && isHttpUrl(url) ? { platform, url } : null;
  },
};

function degrees(number: number): string {
  return Math.abs(number) < 1e-6 ? '0' : String(number);
}

function writePartner({ role, website, ref }: Partner, name: string): string {
  return [name, role ? `(${role})` : '', website ? `<${website}>` : '', ref ? `[${ref}]` : '']
    .filter((part) => part !== '')
    .join(' ');
}

function escapeName(name: string): string {
  return name.replace(/[\\(<[]/g, '\\$&');
}

function unescapeName(text: string): string {
  return text.replace(/\\([\\(<[])/g, '$1');
}
