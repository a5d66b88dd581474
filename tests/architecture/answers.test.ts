import { expect, test } from '@jest/globals';
import { productFiles, readText } from './project-files';

test('Cache-Control is set in one place', () => {
  const setters = productFiles().filter((file) =>
    /\b(set|setHeader)\(\s*'cache-control'/i.test(readText(file)),
  );
  expect(setters).toEqual(['src/plugins/answers/server/src/middlewares/cache-answers.ts']);
});
