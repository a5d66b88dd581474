import type { LocalizedProject, ProjectTexts } from '#catalogue/project';
import type { MediaFile } from '#domain/media-file';
import { isEmptyBlocks } from '#domain/is-empty-blocks';
import { blocksToHtml } from './blocks-to-html';
import { NONE, textCell } from './cell';
import type { Column, LocalizedColumn, SharedColumn } from './column';
import { LOCATIONS, PARTNERS, SOCIAL_LINKS, writeEntries } from './entries';
import { joinValues } from './separated-values';

/** Every column that a table of projects may have, in the order of the table. */
export const COLUMNS: readonly Column[] = [
  { ...shared('documentId'), kind: 'id' },
  shared('slug'),
  shared('projectNumber'),
  shared('legacyId'),
  words('title'),
  words('summary'),
  richText('description'),
  richText('specificObjective'),
  richText('expectedResults'),
  { ...shared('scope'), kind: 'choice' },
  { ...shared('status'), kind: 'choice', isComputed: true },
  { ...shared('statusOverride'), kind: 'choice' },
  day('startDate'),
  day('endDate'),
  codes('countries.code', ({ countries }) => countries.map(({ code }) => code)),
  code('priorityArea.slug', ({ priorityArea }) => priorityArea?.slug),
  code('subsector.slug', ({ subsector }) => subsector?.slug),
  codes('topics.slug', ({ topics }) => topics.map(({ slug }) => slug)),
  decimal('totalBudget'),
  decimal('euContribution'),
  shared('currency'),
  entries('partners', ({ partners }) => writeEntries(partners, PARTNERS)),
  entries('locations', ({ locations }) => writeEntries(locations, LOCATIONS)),
  shared('website'),
  entries('socialLinks', ({ socialLinks }) => writeEntries(socialLinks, SOCIAL_LINKS)),
  shared('contactEmail'),
  codes('relatedProjects.slug', ({ relatedProjects }) =>
    relatedProjects.map(({ slug, documentId }) => slug ?? documentId),
  ),
  files('gallery.url', ({ gallery }) => gallery.map(({ image }) => image)),
  files('documents.url', ({ documents }) => documents.map(({ file }) => file)),
  { ...codes('availableLocales', ({ availableLocales }) => availableLocales), isComputed: true },
  instant('updatedAt'),
  instant('publishedAt'),
];

type TextField = {
  [Name in keyof LocalizedProject]: LocalizedProject[Name] extends string | null ? Name : never;
}[keyof LocalizedProject];

function shared(name: TextField): SharedColumn {
  return { name, kind: 'text', isLocalized: false, toCell: (project) => textCell(project[name]) };
}

function words(field: 'title' | 'summary'): LocalizedColumn {
  return { name: field, field, kind: 'text', isLocalized: true, toCell: (texts) => textCell(texts[field]) };
}

function richText(
  field: keyof Pick<ProjectTexts, 'description' | 'specificObjective' | 'expectedResults'>,
): LocalizedColumn {
  return {
    name: field,
    field,
    kind: 'rich-text',
    isLocalized: true,
    toCell(texts, { origin }) {
      const blocks = texts[field];
      return blocks === null || isEmptyBlocks(blocks) ? NONE : textCell(blocksToHtml(blocks, origin));
    },
  };
}

function day(name: 'startDate' | 'endDate'): SharedColumn {
  return {
    name,
    kind: 'day',
    isLocalized: false,
    toCell: ({ [name]: value }) => (value === null ? NONE : { kind: 'day', day: value }),
  };
}

function instant(name: 'updatedAt' | 'publishedAt'): SharedColumn {
  return {
    name,
    kind: 'instant',
    isLocalized: false,
    isComputed: true,
    toCell: ({ [name]: value }) => (value === null ? NONE : { kind: 'instant', instant: value }),
  };
}

function decimal(name: 'totalBudget' | 'euContribution'): SharedColumn {
  return {
    name,
    kind: 'decimal',
    isLocalized: false,
    toCell: ({ [name]: value }) => (value === null ? NONE : { kind: 'decimal', text: value }),
  };
}

function code(name: string, read: (project: LocalizedProject) => string | undefined): SharedColumn {
  return { name, kind: 'code', isLocalized: false, toCell: (project) => textCell(read(project)) };
}

function codes(name: string, read: (project: LocalizedProject) => readonly string[]): SharedColumn {
  return {
    name,
    kind: 'codes',
    isLocalized: false,
    toCell: (project) => textCell(joinValues(read(project))),
  };
}

function entries(name: string, write: (project: LocalizedProject) => string): SharedColumn {
  return { name, kind: 'entries', isLocalized: false, toCell: (project) => textCell(write(project)) };
}

function files(name: string, read: (project: LocalizedProject) => (MediaFile | null)[]): SharedColumn {
  return {
    name,
    kind: 'files',
    isLocalized: false,
    isComputed: true,
    toCell(project, { origin }) {
      const urls = read(project).flatMap((file) => file?.url ?? []);
      return textCell(joinValues(urls.map((url) => (url.startsWith('/') ? origin + url : url))));
    },
  };
}
