import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, country } from '../../helpers/content';

const ROOT = path.resolve(__dirname, '../../..');
/** Inside the repository, so that packages are found. */
const DIR = path.join(ROOT, '.tmp', 'readme-examples');
const run = promisify(execFile);

let app: TestApp;
let api: string;
beforeAll(async () => {
  app = await startApp();
  const server = app.strapi.server.httpServer;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const projects = app.strapi.documents('api::project.project');
  const data = await aProject(app, { title: 'Vineyards & cellars', countries: [await country(app, 'GE')] });
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.update({ documentId, locale: 'ka', data: { title: 'ვენახები' } });
  await projects.publish({ documentId, locale: '*' });
  mkdirSync(DIR, { recursive: true });
  const generator = path.join(ROOT, 'node_modules/openapi-typescript/bin/cli.js');
  await run(process.execPath, [generator, path.join(ROOT, 'openapi.json'), '-o', path.join(DIR, 'api.d.ts')]);
});
afterAll(async () => {
  rmSync(DIR, { recursive: true, force: true });
  await app.stop();
});

/** The example of the README whose first line names it, as it stands there. */
function exampleOf(name: string): string {
  const readme = readFileSync(path.join(ROOT, 'src/plugins/portal/README.md'), 'utf8');
  const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
  const found = examples.find((code) => code.startsWith(`// ${name}\n`));
  if (found === undefined) throw new Error(`The README has no ${name}`);
  return found;
}

/** What the compiler says of it, in the strict mode that a frontend's project has. */
function problemsOf(file: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    esModuleInterop: true,
    typeRoots: [path.join(ROOT, 'node_modules/@types')],
    types: ['node'],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test.each([
  ['page.mts', ['<html lang="az">', '<span lang="en">Vineyards &#38; cellars</span>']],
  ['typed.mts', ['ვენახები', /: 1$/m]],
])('%s compiles, runs, and prints what it promises', async (name, expected) => {
  const file = path.join(DIR, name);
  writeFileSync(file, exampleOf(name));
  expect(problemsOf(file)).toEqual([]);
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(exampleOf(name), { compilerOptions: options });
  const script = path.join(DIR, name.replace('.mts', '.mjs'));
  writeFileSync(script, outputText);
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, API: api } });
  for (const each of expected) expect(stdout).toMatch(each);
});
