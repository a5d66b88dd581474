import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAGE = path.join(
  process.env.FICHE_SHARED ?? path.resolve(process.cwd(), '..', 'shared'),
  'seeds',
  'project-page.en.txt',
);

export const HAS_SEED_PAGE = existsSync(PAGE);

/** The lines of the real project page of the seeds; those that are empty left out. */
export function readSeedPage(): string[] {
  return readFileSync(PAGE, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
