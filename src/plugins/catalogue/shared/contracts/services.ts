import type { Core } from '@strapi/strapi';
import type { CatalogueService } from './catalogue';
import type { CounterpartsService } from './counterparts';
import type { DocumentResponse, ListResponse, MovedResponse } from './content-api';
import type { ProjectExport } from './export';
import type { ProjectFeatureCollection } from './geojson';
import type { Locale } from '#domain/locale';

/** A request as the edge hands it on. */
export interface ContentRequest {
  /** The query parameters as Strapi's parser leaves them. */
  params: Record<string, unknown>;
  /** Strapi's record of who asks. */
  auth: unknown;
  asOf: Date;
}

/** A document as a request selects it. */
export type Answer = Record<string, unknown>;

export type TaxonomyName = 'country' | 'priority-area' | 'subsector' | 'topic';

/** Which document is asked for: by what a request calls it, or the only one of a single type. */
export type DocumentKey = { kind: 'named'; idOrKey: string; attribute: string } | { kind: 'single' };

/** An answer that is too long to be held whole: its JSON, piece by piece, each made when it is asked for. */
export interface LongAnswer {
  pieces: AsyncIterable<string>;
}

/** Answers to the content API's requests; throws `RequestRefused` or a `DraftsForbiddenError`, both with a reason. */
export interface ContentApiService {
  listProjects(request: ContentRequest): Promise<ListResponse<Answer>>;
  /** The same for who sends it on: however many projects there are, they aren't held at once. */
  sendProjects(request: ContentRequest): Promise<ListResponse<Answer> | LongAnswer>;
  mapProjects(request: ContentRequest): Promise<ProjectFeatureCollection | LongAnswer>;
  /**
   * Every project that a list's parameters find, in its order, whatever they say of pages, facets and selections; besides the
   * locale that is asked for, the own texts of others.
   */
  exportProjects(request: ContentRequest, own: readonly Locale[]): Promise<ProjectExport>;
  listTaxonomy(taxonomy: TaxonomyName, request: ContentRequest): Promise<ListResponse<Answer>>;
  /** Null where no such document is visible. */
  getDocument(
    uid: string,
    key: DocumentKey,
    request: ContentRequest,
  ): Promise<DocumentResponse<Answer> | MovedResponse | null>;
}

/** The search index, and the index that lists are read from, as a whole. */
export interface SearchService {
  /** Makes it where it is missing or of another version. */
  install(): Promise<void>;
  /** Has the panel's lists look into it. */
  serveLists(): void;
  /** Makes it anew from the projects, whatever is there. */
  rebuild(): Promise<void>;
}

/** What the plugin does for others and for its own edge, by the names that Strapi knows it by. */
export interface CatalogueServices {
  catalogue: CatalogueService;
  'content-api': ContentApiService;
  counterparts: CounterpartsService;
  search: SearchService;
}

/** The plugin's services: the only way to them. */
export function servicesOf(strapi: Core.Strapi): CatalogueServices {
  const plugin = strapi.plugin('catalogue');
  return {
    get catalogue() {
      return plugin.service<CatalogueService>('catalogue');
    },
    get 'content-api'() {
      return plugin.service<ContentApiService>('content-api');
    },
    get counterparts() {
      return plugin.service<CounterpartsService>('counterparts');
    },
    get search() {
      return plugin.service<SearchService>('search');
    },
  };
}
