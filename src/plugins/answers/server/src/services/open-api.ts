import type { OpenApiService } from '#answers/open-api';
import type { Operation } from '#answers/operation';
import { buildOpenApi } from '../domain/openapi/build-open-api';

export const openApi = (): OpenApiService => {
  const operations: Operation[] = [];
  return {
    declare: (more) => void operations.push(...more),
    build: (options) => buildOpenApi(operations, options),
  };
};
