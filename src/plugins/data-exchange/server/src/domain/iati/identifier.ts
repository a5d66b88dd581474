import type { LocalizedProject } from '#catalogue/project';
import type { OpenData } from './open-data';

type Named = Pick<LocalizedProject, 'documentId' | 'projectNumber' | 'legacyId'>;

/**
 * A project's identifier: the prefix, a hyphen, and what it is called for good. IATI 2.03 forbids `/ & | ?` and white space
 * in it. Where the project lacks what the scheme asks for it is its `documentId`.
 */
export function iatiIdentifier(
  project: Named,
  { identifierPrefix, identifierFrom }: Pick<OpenData, 'identifierPrefix' | 'identifierFrom'>,
): string {
  const own = project[identifierFrom]?.trim();
  const safe = (own ? own : project.documentId).replace(/[/&|?\s]+/g, '-');
  return `${identifierPrefix}-${safe}`;
}
