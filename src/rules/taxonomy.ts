import type { Core, UID } from '@strapi/strapi';
import { checkCountry } from '../domain/project-rules';
import type { DocumentWrite } from './document-write';
import { refuse, type FieldError } from './field-errors';
import { isTaken } from './is-taken';

/** The attribute that names an entry in addresses and filters, one for all its locales. */
const KEYS: Partial<Record<UID.ContentType, string>> = {
  'api::country.country': 'code',
  'api::priority-area.priority-area': 'slug',
  'api::subsector.subsector': 'slug',
  'api::topic.topic': 'slug',
};

/**
 * Holds a write of a country, priority area, subsector or topic to its rules.
 * @throws ValidationError with every field that is wrong
 */
export async function applyTaxonomyRules(strapi: Core.Strapi, write: DocumentWrite): Promise<void> {
  const key = KEYS[write.uid];
  if (!key || write.action === 'publish') return;
  const value = write.data[key];
  if (typeof value !== 'string') return;
  const problems: FieldError[] = write.uid === 'api::country.country' ? checkCountry({ code: value }) : [];
  if (await isTaken(strapi, write.uid, { [key]: value }, write.documentId)) {
    problems.push({ path: [key], message: `“${value}” is another entry's ${key}; each has its own` });
  }
  refuse(problems);
}
