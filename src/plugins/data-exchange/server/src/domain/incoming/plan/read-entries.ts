import { isHttpUrl } from '#domain/http-url';
import type { FieldName } from '../mapping/incoming-fields';

export type ReadEntries = { value: object[] } | { text: string; expected: string };

/** Entries of a component, one a text: `facebook: https://…`, `Sheki (41.19, 47.17)`, `Ministry of Health (lead) <https://…>`. */
export function readEntries(field: FieldName, texts: readonly string[]): ReadEntries {
  const reader = READERS[field];
  if (!reader) throw new Error(`${field} has no entries`);
  const value: object[] = [];
  for (const text of texts) {
    const entry = reader.read(text.trim());
    if (entry === null) return { text, expected: reader.expected };
    value.push(entry);
  }
  return { value };
}

interface EntryReader {
  read(text: string): object | null;
  expected: string;
}

const PLATFORMS = [
  'facebook',
  'instagram',
  'linkedin',
  'x',
  'youtube',
  'telegram',
  'tiktok',
  'other',
] as const;
const HOSTS: Readonly<Record<string, (typeof PLATFORMS)[number]>> = {
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'instagram.com': 'instagram',
  'linkedin.com': 'linkedin',
  'x.com': 'x',
  'twitter.com': 'x',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'tiktok.com': 'tiktok',
};
const ROLES = ['lead', 'partner', 'beneficiary'] as const;

const READERS: Partial<Record<FieldName, EntryReader>> = {
  socialLinks: {
    expected: 'facebook: https://www.facebook.com/name',
    read(text) {
      const [, said, address = text] = /^([A-Za-z]+)\s*:\s*(https?:\/\/\S+)$/.exec(text) ?? [];
      if (!isHttpUrl(address)) return null;
      const platform =
        said === undefined ? platformOf(address) : PLATFORMS.find((one) => one === said.toLowerCase());
      return platform ? { platform, url: address } : null;
    },
  },
  locations: {
    expected: 'Sheki (41.19, 47.17)',
    read(text) {
      const [, label = '', latitude, longitude] =
        /^(?:(.*?)\s*\()?\s*([-+]?\d{1,2}(?:\.\d+)?)\s*,\s*([-+]?\d{1,3}(?:\.\d+)?)\s*\)?$/.exec(text) ?? [];
      if (latitude === undefined || longitude === undefined) return null;
      const place = { latitude: Number(latitude), longitude: Number(longitude) };
      return label === '' ? place : { label, ...place };
    },
  },
  partners: {
    expected: 'Ministry of Health (lead) <https://example.org>',
    read(text) {
      const [, plain = text, website] = /^(.*?)\s*<(\S+)>$/.exec(text) ?? [];
      if (website !== undefined && !isHttpUrl(website)) return null;
      const [, named = plain, said] = /^(.*\S)\s*\(([a-z]+)\)$/i.exec(plain) ?? [];
      const role = ROLES.find((one) => one === said?.toLowerCase());
      const name = role === undefined ? plain : named;
      return name === '' ? null : { name, ...(role && { role }), ...(website && { website }) };
    },
  },
};

function platformOf(address: string): (typeof PLATFORMS)[number] {
  const host = new URL(address).hostname.toLowerCase();
  const known = Object.keys(HOSTS).find((name) => host === name || host.endsWith(`.${name}`));
  return (known && HOSTS[known]) || 'other';
}
