import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { assertDocumented } from './assert-documented';
import { createDatabase, type Database } from './databases';
import { provided } from './provided';
import { loadStrapi } from './strapi';

/** The running app as a test sees it: requests go in over HTTP, and what comes back is as it is documented. */
export interface TestApp {
  strapi: Core.Strapi;
  request: ReturnType<typeof supertest>;
  stop(): Promise<void>;
}

/** Starts the app on a copy of the seed database. One per test file: `strapi` is a global of its process. */
export async function startApp(): Promise<TestApp> {
  return startAppOn(await createDatabase({ environment: provided('seed'), drop: async () => {} }));
}

/** The same on a database of the test's own, which is dropped as the app stops. */
export async function startAppOn(database: Database): Promise<TestApp> {
  const { strapi, close } = await loadStrapi(database);
  strapi.server.mount();
  return {
    strapi,
    request: documented(supertest(strapi.server.httpServer)),
    stop: async () => {
      await close();
      await database.drop();
    },
  };
}

function documented(request: TestApp['request']): TestApp['request'] {
  const get = request.get.bind(request);
  request.get = (url) => get(url).expect((response) => assertDocumented(url, response));
  return request;
}
