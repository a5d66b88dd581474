import { isHttpUrl } from '#domain/http-url';
import type { InfoSheet } from '#info-sheet/info-sheet';
import type { SheetReader } from './sheet-reader';

/** The project's own page by the template's address; null where there is no address of the web to print. */
export function buildProjectPage(reader: SheetReader): InfoSheet['projectPage'] {
  const { template, project, locale } = reader;
  if (!template.projectPageUrl || !project.slug) return null;
  const href = template.projectPageUrl
    .replaceAll('{slug}', encodeURIComponent(project.slug))
    .replaceAll('{locale}', encodeURIComponent(locale));
  return isHttpUrl(href) ? { label: reader.label('projectPage').text, href } : null;
}
