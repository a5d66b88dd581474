import type { LocalizedProject } from '#catalogue/project';
import { blocksToText } from '#domain/blocks-to-text';
import { addresses } from './address';

interface Place {
  origin: string;
  siteName: string | null;
}

/**
 * A project's page for machines (schema.org). The project is a `ResearchProject`: of the vocabulary's types it alone is a
 * project that begins, ends and is funded; as an Organization it has `foundingDate` and `dissolutionDate` in place of a
 * start and an end (https://schema.org/Project), and its money is a `MonetaryGrant`.
 */
export function projectData(project: LocalizedProject, { origin, siteName }: Place): object {
  const address = origin + addresses.project(project.locale, project.slug ?? project.documentId);
  const about = `${address}#project`;
  const description = summaryOf(project);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: project.title,
    inLanguage: project.locale,
    dateModified: project.updatedAt,
    ...(siteName ? { isPartOf: { '@type': 'WebSite', name: siteName, url: origin } } : {}),
    mainEntity: {
      '@type': 'ResearchProject',
      '@id': about,
      name: project.title,
      ...(description === '' ? {} : { description }),
      ...(project.projectNumber ? { identifier: project.projectNumber } : {}),
      ...(project.startDate ? { foundingDate: project.startDate } : {}),
      ...(project.endDate ? { dissolutionDate: project.endDate } : {}),
      ...(project.website ? { url: project.website } : {}),
      ...(project.socialLinks.length > 0 ? { sameAs: project.socialLinks.map(({ url }) => url) } : {}),
      ...(project.contactEmail ? { email: project.contactEmail } : {}),
      areaServed: project.countries.map(({ code, name }) => ({
        '@type': 'Country',
        identifier: code,
        ...(name ? { name } : {}),
      })),
      ...(project.locations.length > 0 ? { location: project.locations.map(toPlace) } : {}),
      ...(project.partners.length > 0
        ? {
            member: project.partners.map(({ name, website }) => ({
              '@type': 'Organization',
              name,
              ...(website ? { url: website } : {}),
            })),
          }
        : {}),
      ...fundingOf(project),
    },
  };
}

/** A sentence or two about a project, for search engines and feeds. */
export function summaryOf({
  summary,
  description,
}: Pick<LocalizedProject, 'summary' | 'description'>): string {
  const text = (summary ?? (description ? blocksToText(description) : '')).replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

/** Letters that a search engine shows of a description, and some. */
const LONGEST = 300;

function toPlace({ label, latitude, longitude }: LocalizedProject['locations'][number]): object {
  return {
    '@type': 'Place',
    ...(label ? { name: label } : {}),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

function fundingOf({ euContribution, totalBudget, currency }: LocalizedProject): object {
  const amount = euContribution ?? totalBudget;
  if (amount === null) return {};
  return {
    funding: {
      '@type': 'MonetaryGrant',
      amount: { '@type': 'MonetaryAmount', value: amount, ...(currency ? { currency } : {}) },
      ...(euContribution === null ? {} : { funder: { '@type': 'Organization', name: 'European Union' } }),
    },
  };
}
