import { expect, test } from '@jest/globals';
import { filesUnder, readText } from './project-files';

const TYPOGRAPHY = /<Typography\b([^>]*)/g;

test('every text of a panel says its colour: one that says none is black, in the dark too', () => {
  const files = [
    ...filesUnder('src/admin', (file) => file.endsWith('.tsx')),
    ...filesUnder('src/plugins', (file) => /\/admin\/.*\.tsx$/.test(file)),
  ];
  expect(files.length).toBeGreaterThan(30);
  const colourless = files.filter((file) =>
    [...readText(file).matchAll(TYPOGRAPHY)].some(([, attributes = '']) => !attributes.includes('textColor')),
  );
  expect(colourless).toEqual([]);
});
