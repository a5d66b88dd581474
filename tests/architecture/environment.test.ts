import { expect, test } from '@jest/globals';
import { filesUnder, readText } from './project-files';

test('.env.example says every variable that the configuration reads, and no other', () => {
  const read = filesUnder('config').flatMap((file) =>
    namesIn(readText(file), /\benv(?:\.\w+)?\(\s*'([A-Z_]+)'/g),
  );
  const said = namesIn(readText('.env.example'), /^(?:# )?([A-Z_]+)=/gm);
  expect(new Set(read).size).toBeGreaterThan(20);
  expect([...new Set(said)].sort()).toEqual([...new Set(read)].sort());
});

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
