import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DOMAIN_ERRORS, DomainError } from '#domain/errors/index';
import domainErrors from '../../src/middlewares/domain-errors';
import { ROOT } from '../helpers/environment';
import { filesUnder, readText } from './project-files';
import { describeWhere } from '../helpers/only-where';

const CATALOGUE_PAGE = 'src/plugins/catalogue/README.md';

type Middleware = (ctx: Record<string, unknown>, next: () => Promise<void>) => Promise<void>;

const answer = async (error: Error): Promise<Record<string, unknown>> => {
  const ctx: Record<string, unknown> = {};
  await (domainErrors() as unknown as Middleware)(ctx, () => Promise.reject(error));
  return ctx;
};

describe('every error of the domain has a status of its own fault, not the server’s', () => {
  test.each(Object.keys(DOMAIN_ERRORS))('%s', async (code) => {
    const { status, body } = await answer(new DomainError(code, { given: 'x' }, 'A message'));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).toMatchObject({
      data: null,
      error: { status, message: 'A message', details: { code, given: 'x' } },
    });
  });
});

test.each(Object.entries(DOMAIN_ERRORS))('%s is listed under its own code', (code, error) => {
  expect(error.code).toBe(code);
});

// The catalogue's page is where a caller looks up an error: it names them all.
describeWhere(existsSync(path.join(ROOT, CATALOGUE_PAGE)))('every error is documented', () => {
  test.each(Object.keys(DOMAIN_ERRORS))('%s', (code) => {
    const pages = filesUnder('src/plugins', (file) => file.endsWith('README.md'));
    expect(pages.filter((page) => readText(page).includes(code))).not.toEqual([]);
  });
});

test('an error that nobody listed stays the server’s fault', async () => {
  const unlisted = new DomainError('never-listed', {}, 'A message');
  await expect(answer(unlisted)).rejects.toBe(unlisted);
});
