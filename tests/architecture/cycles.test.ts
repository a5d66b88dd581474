import { expect, test } from '@jest/globals';
import { findCycles } from './cycles';
import { productImports } from './imports';

// ESLint's `no-cycle` doesn't see those that are closed by an `import type`.
test('no files import each other in a ring, not even types', () => {
  expect(findCycles(productImports())).toEqual([]);
});

test('the test itself notices a ring, and where it is', () => {
  const files = ['src/a.ts', 'src/b.tsx', 'src/c/index.ts'];
  const imports = [
    { from: 'src/a.ts', to: 'src/b' },
    { from: 'src/b.tsx', to: 'src/c' },
    { from: 'src/c/index.ts', to: 'src/b' },
  ];
  expect(findCycles(imports, files)).toEqual([['src/b.tsx', 'src/c/index.ts']]);
  expect(findCycles(imports.slice(0, 2), files)).toEqual([]);
});
