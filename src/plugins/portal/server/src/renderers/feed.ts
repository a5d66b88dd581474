import { servedLocale } from '#domain/fallbacks';
import { addresses } from '../domain/address';
import type { FeedProject } from '../domain/feed-project';
import { summaryOf } from '../domain/json-ld';
import type { PageContext } from '../domain/page-context';
import { xmlDocument, xmlElement, xmlText } from '#print/xml';

/** Projects of a list, newest first, as Atom (RFC 4287); each text says the language that it is in. */
export function atomFeed(
  projects: readonly FeedProject[],
  { origin, locale, site, labels }: PageContext,
  { self, html }: { self: string; html: string },
): string {
  const updated =
    projects
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? EPOCH;
  const entries = projects.map((project) => {
    const href = origin + addresses.project(locale, project.slug ?? project.documentId);
    const summary = summaryOf(project);
    const summaryField = project.summary ? 'summary' : 'description';
    return xmlElement(
      'entry',
      {},
      [
        xmlElement('id', {}, xmlText(href)),
        xmlElement('title', { 'xml:lang': servedLocale(project, 'title') }, xmlText(project.title ?? '')),
        xmlElement('updated', {}, project.updatedAt),
        ...(project.publishedAt ? [xmlElement('published', {}, project.publishedAt)] : []),
        xmlElement('link', { rel: 'alternate', type: 'text/html', href }),
        ...(summary === ''
          ? []
          : [xmlElement('summary', { 'xml:lang': servedLocale(project, summaryField) }, xmlText(summary))]),
      ].join('\n'),
    );
  });
  const name = site.name ?? labels.projects;
  return xmlDocument(
    xmlElement(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      [
        '',
        xmlElement('id', {}, xmlText(origin + self)),
        xmlElement('title', {}, xmlText(`${labels.projects} · ${name}`)),
        xmlElement('updated', {}, updated),
        xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: origin + self }),
        xmlElement('link', { rel: 'alternate', type: 'text/html', href: origin + html }),
        xmlElement('author', {}, xmlElement('name', {}, xmlText(name))),
        ...entries,
        '',
      ].join('\n'),
    ),
  );
}

/** A feed without entries was never changed. */
const EPOCH = '1970-01-01T00:00:00.000Z';
