import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../helpers/environment';
import { readText } from './project-files';

const FOLDERS: Record<string, string> = {
  'sheet/': 'src/plugins/info-sheet/server/src/',
  'catalogue/': 'src/plugins/catalogue/server/src/',
};

/** The numbered files under a sentence of CONTRIBUTING.md. */
function filesAfter(sentence: string): string[] {
  const [, after = ''] = readText('CONTRIBUTING.md').split(sentence);
  const lines = after.split('\n').slice(1);
  const start = lines.findIndex((line) => line.startsWith('1. '));
  const end = lines.findIndex((line, at) => at > start && line === '');
  return lines
    .slice(start, end)
    .flatMap((line) => /^\d+\. `([^`]+)`/.exec(line)?.[1] ?? [])
    .map((file) => file.replace(/^(sheet|catalogue)\//, (folder) => FOLDERS[folder] ?? folder));
}

describe('a reader passes few files', () => {
  test.each([
    ['The `locale` of a sheet', 20],
    ['A list of projects, from its route', 13],
  ])('%s: fewer than %i', (sentence, most) => {
    const files = filesAfter(sentence);
    expect(files.length).toBeGreaterThan(5);
    expect(files.length).toBeLessThan(most);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
