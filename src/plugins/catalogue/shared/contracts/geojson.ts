import type { Locale } from '#domain/locale';
import type { ProjectStatus } from '#domain/project-status';

/** RFC 7946; `coordinates` are degrees, longitude first. `geometry` null: a project without a location. */
export interface ProjectFeature {
  type: 'Feature';
  geometry: { type: 'Point'; coordinates: [longitude: number, latitude: number] } | null;
  properties: {
    documentId: string;
    slug: string | null;
    title: string | null;
    titleLocale: Locale | null;
    status: ProjectStatus;
    /** Of the location. */
    label: string | null;
    countries: { code: string; name: string | null }[];
  };
}

/** `GET /api/projects.geojson`, as `application/geo+json`. */
export interface ProjectFeatureCollection {
  type: 'FeatureCollection';
  features: ProjectFeature[];
}
