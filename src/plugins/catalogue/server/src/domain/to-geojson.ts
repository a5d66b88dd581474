import type { LocalizedProject } from '#catalogue/project';
import type { BoundingBox } from './bounding-box';
import { isWithin } from './bounding-box';
import type { ProjectFeature } from '#catalogue/geojson';

/** What a map needs to know of a project. */
export type MappedProject = Pick<
  LocalizedProject,
  'documentId' | 'slug' | 'title' | 'status' | 'countries' | 'locations' | 'locale' | 'fallbacks'
>;

/** A feature for each project's location, and none else. */
interface ProjectFeatures {
  type: 'FeatureCollection';
  features: ProjectFeature[];
}

/** How a map is asked for. */
interface MapOptions {
  withoutLocation: boolean;
  within: BoundingBox | null;
}

/**
 * RFC 7946, section 3.3: a feature for each location, in the box where there is one; for a project without a location,
 * none, or one without geometry.
 */
export function toGeoJson(projects: readonly MappedProject[], options: MapOptions): ProjectFeatures {
  return {
    type: 'FeatureCollection',
    features: projects.flatMap((project) => toFeatures(project, options)),
  };
}

function toFeatures(project: MappedProject, { withoutLocation, within }: MapOptions): ProjectFeature[] {
  const { locations } = project;
  if (locations.length === 0) return withoutLocation ? [toFeature(project, null, null)] : [];
  // Section 3.1.1: longitude before latitude.
  const shown = within ? locations.filter((location) => isWithin(within, location)) : locations;
  return shown.map(({ label, longitude, latitude }) =>
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
