import type { LocalizedProject } from '#catalogue/project';
import type { ProjectFeature, ProjectFeatureCollection } from '#catalogue/geojson';

/** What a map needs to know of a project. */
export type MappedProject = Pick<
  LocalizedProject,
  'documentId' | 'slug' | 'title' | 'status' | 'countries' | 'locations' | 'locale' | 'fallbacks'
>;

/** RFC 7946, section 3.3: a feature for each location; for a project without one, none, or one without geometry. */
export function toGeoJson(
  projects: readonly MappedProject[],
  { withoutLocation }: { withoutLocation: boolean },
): ProjectFeatureCollection {
  return {
    type: 'FeatureCollection',
    features: projects.flatMap((project) => toFeatures(project, withoutLocation)),
  };
}

function toFeatures(project: MappedProject, withoutLocation: boolean): ProjectFeature[] {
  const { locations } = project;
  if (locations.length === 0) return withoutLocation ? [toFeature(project, null, null)] : [];
  // Section 3.1.1: longitude before latitude.
  return locations.map(({ label, longitude, latitude }) =>
    toFeature(project, { type: 'Point', coordinates: [longitude, latitude] }, label),
  );
}

function toFeature(
  { documentId, slug, title, status, countries, locale, fallbacks }: MappedProject,
  geometry: ProjectFeature['geometry'],
  label: string | null,
): ProjectFeature {
  return {
    type: 'Feature',
    geometry,
    properties: {
      documentId,
      slug,
      title,
      titleLocale: title === null ? null : (fallbacks.title ?? locale),
      status,
      label,
      countries: countries.map(({ code, name }) => ({ code, name })),
    },
  };
}
