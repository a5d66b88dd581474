import type { TestApp } from './app';

/** The routes that the admin panel calls, as somebody who is signed in. Paths are those below `/content-manager`. */
export interface Panel {
  get(path: string): Call;
  post(path: string, body?: object): Call;
  put(path: string, body: object): Call;
  remove(path: string): Call;
}

type Call = ReturnType<TestApp['request']['get']>;

export function panelOf(app: TestApp, token: string): Panel {
  const call = (method: 'get' | 'post' | 'put' | 'delete', path: string) =>
    app.request[method](`/content-manager${path}`).auth(token, { type: 'bearer' });
  return {
    get: (path) => call('get', path),
    post: (path, body = {}) => call('post', path).send(body),
    put: (path, body) => call('put', path).send(body),
    remove: (path) => call('delete', path),
  };
}
