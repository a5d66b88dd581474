import { isHttpUrl } from '#domain/http-url';
import { LOCATIONS, PARTNERS, SOCIAL_LINKS, type EntryForm } from '../../columns/entries';
import type { FieldName } from '../mapping/incoming-fields';

export type ReadEntries = { value: object[] } | { text: string; expected: string };

/** Entries of a component, one a text, as exports write them; of a page of a network its address is enough. */
export function readEntries(field: FieldName, texts: readonly string[]): ReadEntries {
  const form = FORMS[field];
  if (!form) throw new Error(`${field} has no entries`);
  const value: object[] = [];
  for (const text of texts) {
    const entry = form.read(text) ?? (field === 'socialLinks' ? pageOf(text) : null);
    if (entry === null) return { text, expected: form.example };
    value.push(withoutNulls(entry));
  }
  return { value };
}

const FORMS: Partial<
  Record<FieldName, Pick<EntryForm<never>, 'example'> & { read(text: string): object | null }>
> = {
  socialLinks: SOCIAL_LINKS,
  locations: LOCATIONS,
  partners: PARTNERS,
};

function withoutNulls(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}

const PLATFORM_OF: Readonly<Record<string, string>> = {
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

/** An address alone says by its host which network it is of. */
function pageOf(text: string): object | null {
  if (!isHttpUrl(text)) return null;
  const host = new URL(text).hostname.toLowerCase();
  const known = Object.keys(PLATFORM_OF).find((name) => host === name || host.endsWith(`.${name}`));
  return { platform: (known && PLATFORM_OF[known]) ?? 'other', url: text };
}
