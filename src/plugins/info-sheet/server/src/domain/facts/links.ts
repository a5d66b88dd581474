import type { SheetLink } from '#info-sheet/info-sheet';
import { joinTexts } from '../join-texts';
import { toSheetLink } from '../sheet-link';
import type { FactBuilder } from './fact-builder';

export const website: FactBuilder<'website'> = (reader) => {
  const links = toLinks([reader.project.website]);
  const label = reader.label('facts.website').text;
  return { key: 'website', kind: 'links', label, text: joinTexts(links), links };
};

export const socialLinks: FactBuilder<'socialLinks'> = (reader) => {
  const links = toLinks(reader.project.socialLinks.map(({ url }) => url));
  const label = reader.label('facts.socialLinks').text;
  return { key: 'socialLinks', kind: 'links', label, text: joinTexts(links), links };
};

function toLinks(hrefs: readonly (string | null)[]): SheetLink[] {
  return hrefs.flatMap((href) => toSheetLink(href) ?? []);
}
