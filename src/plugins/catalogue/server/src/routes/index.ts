import { contentApiRoutes } from './content-api';

export const routes = {
  'content-api': { type: 'content-api', prefix: '', routes: contentApiRoutes },
};
