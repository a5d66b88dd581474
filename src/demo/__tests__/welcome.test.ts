import { describe, expect, test } from '@jest/globals';
import { DEMO_PROJECTS } from '../content';
import { welcome } from '../welcome';

const ORIGIN = 'http://127.0.0.1:1337';
const FRONTENDS = ['http://localhost:*', 'http://127.0.0.1:*'];

describe('the demo’s welcome', () => {
  const later = welcome({ origin: ORIGIN, frontends: FRONTENDS, accounts: [] });

  test('leads to each project, those that aren’t in English too', () => {
    const english = DEMO_PROJECTS.filter(({ published }) => published.includes('en'));
    expect(later).toContain(`${DEMO_PROJECTS.length} sample projects, ${english.length} of them in English`);
    for (const { slug, published } of DEMO_PROJECTS.filter((project) => !english.includes(project)))
      expect(later).toContain(`${ORIGIN}/api/projects/${slug}?locale=${published[0]}`);
  });

  test('says whose pages may read the API', () => {
    expect(later).toContain(FRONTENDS.join(', '));
  });

  test('shows passwords once, and then how to get new ones', () => {
    const account = { role: 'Editor', email: 'editor@example.org', password: 'p4ssw0rd' };
    expect(welcome({ origin: ORIGIN, frontends: [], accounts: [account] })).toContain('p4ssw0rd');
    expect(later).toContain('npm run demo:passwords');
  });
});
