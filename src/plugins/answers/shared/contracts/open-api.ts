import type { Operation } from './operation';

/** What a document of the public API is made with. */
export interface OpenApiOptions {
  /** The address that its paths follow, such as `/api`. */
  server: string;
  version: string;
  /** An answer to show for an operation, by its `operationId`. */
  examples: Readonly<Record<string, unknown>>;
}

/** The public content API as an OpenAPI document. `servicesOf(strapi).openApi` */
export interface OpenApiService {
  /** Called by each plugin as it registers, with the public reads that it answers. */
  declare(operations: readonly Operation[]): void;
  /** OpenAPI 3.1, of all that was declared. */
  build(options: OpenApiOptions): object;
}
