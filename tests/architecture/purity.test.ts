import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';
import { productFiles, readText } from './project-files';

const PURE = productFiles().filter((file) =>
  /^src\/domain\/|^src\/plugins\/[^/]+\/server\/src\/(domain|renderers|exchange)\//.test(file),
);

test('there is pure code to read', () => {
  expect(PURE.length).toBeGreaterThan(80);
});

test('pure code takes clock, ids and environment as parameters', () => {
  const found = PURE.flatMap((file) => impuritiesOf(readText(file)).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
  // Every pure file is parsed, on a machine that does other things too.
}, 60_000);

describe('the test itself notices', () => {
  test.each([
    'new Date()',
    'Date.now()',
    'Date()',
    'Math.random()',
    'performance.now()',
    'process.env.HOME',
    'crypto.randomUUID()',
    'strapi.documents',
  ])('%s', (code) => {
    expect(impuritiesOf(`const x = ${code};`)).toHaveLength(1);
  });

  test.each(['new Date(day)', 'asOf.getTime()', 'Date.UTC(2020, 1, 1)', "'Date.now()'", 'Math.round(1)'])(
    'but not %s',
    (code) => {
      expect(impuritiesOf(`const x = ${code};`)).toEqual([]);
    },
  );
});

const IMPURE_MEMBERS = /^(Date\.now|Math\.random|performance\.|process\.|crypto\.random|strapi\.)/;

function impuritiesOf(text: string): string[] {
  const source = ts.createSourceFile('pure.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isImpure(node, source)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImpure(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText(source) === 'Date' && !node.arguments?.length;
  if (ts.isCallExpression(node)) return node.expression.getText(source) === 'Date';
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false;
  return IMPURE_MEMBERS.test(node.getText(source));
}
