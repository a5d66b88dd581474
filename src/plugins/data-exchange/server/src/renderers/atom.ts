import type { ExportedProject } from '#catalogue/export';
import type { LocalizedProject } from '#catalogue/project';
import { blocksToText } from '#domain/blocks-to-text';
import { servedLocale } from '#domain/fallbacks';
import type { Locale } from '#domain/locale';
import { xmlElement, xmlText } from '#print/xml';

export interface FeedAddresses {
  /** Of the feed itself. */
  self: string;
  /** Where people read a project. */
  ofProject(project: LocalizedProject): string;
}

/** Projects as Atom (RFC 4287), piece by piece; each text says the language that it is in. */
export async function* writeAtom(
  batches: AsyncIterable<readonly ExportedProject[]>,
  { locale, title, asOf, addresses }: { locale: Locale; title: string; asOf: Date; addresses: FeedAddresses },
): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(locale)}">`,
    xmlElement('id', {}, xmlText(addresses.self)),
    xmlElement('title', {}, xmlText(title)),
    xmlElement('updated', {}, asOf.toISOString()),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: addresses.self }),
    xmlElement('author', {}, xmlElement('name', {}, xmlText(title))),
    '',
  ].join('\n');
  for await (const projects of batches)
    yield projects.map(({ project }) => `${entry(project, addresses)}\n`).join('');
  yield '</feed>\n';
}

function entry(project: LocalizedProject, addresses: FeedAddresses): string {
  const { documentId, title, updatedAt, publishedAt, countries } = project;
  const said = project.summary ? 'summary' : 'description';
  const summary = project.summary ?? (project.description ? blocksToText(project.description) : '');
  return xmlElement(
    'entry',
    {},
    [
      // RFC 4287 §4.2.6: it stays the same, whatever the project is called.
      xmlElement('id', {}, `urn:fiche:project:${xmlText(documentId)}`),
      xmlElement('title', { 'xml:lang': servedLocale(project, 'title') }, xmlText(title ?? '')),
      xmlElement('updated', {}, updatedAt),
      ...(publishedAt ? [xmlElement('published', {}, publishedAt)] : []),
      xmlElement('link', { rel: 'alternate', href: addresses.ofProject(project) }),
      ...countries.map(({ code, name }) =>
        xmlElement('category', { term: code, ...(name ? { label: name } : {}) }),
      ),
      ...(summary === ''
        ? []
        : [xmlElement('summary', { 'xml:lang': servedLocale(project, said) }, xmlText(summary))]),
    ].join('\n'),
  );
}
