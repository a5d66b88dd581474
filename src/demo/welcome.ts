import type { DemoAccount } from './accounts';
import { DEMO_PROJECTS } from './content';
import { listAccounts } from './list-accounts';

export interface Welcomed {
  /** Where the server listens: `http://127.0.0.1:1337`. */
  origin: string;
  /** Origins whose pages may read the API from a browser. */
  frontends: readonly string[];
  /** Those that were made at this start; none at a later one. */
  accounts: readonly DemoAccount[];
}

/** What whoever has started the demo reads: where to look, what is there, who may sign in. */
export function welcome({ origin, frontends, accounts }: Welcomed): string {
  const sheets = ['en', 'az', 'ka'].map(
    (locale) => `  Info sheet (${locale})  ${origin}/api/projects/twinning/info-sheet?locale=${locale}`,
  );
  return [
    '',
    'Fiche is up.',
    `  Admin panel      ${origin}/admin`,
    `  API              ${origin}/api/projects`,
    ...sheets,
    '',
    ...sampleProjects(origin),
    '',
    `Pages of these origins may read the API: ${frontends.join(', ')}`,
    '',
    ...(accounts.length > 0
      ? ['Accounts, with passwords that are shown this once:', ...listAccounts(accounts)]
      : [
          'The accounts and their passwords were shown at the first start.',
          'Where they are lost, `npm run demo:passwords` makes new ones.',
        ]),
    '',
  ].join('\n');
}

/** A list in English hasn't those that are in another language alone. */
function sampleProjects(origin: string): string[] {
  const others = DEMO_PROJECTS.filter(({ versions }) => !versions.en);
  const lines = others.flatMap(({ slug, published }) =>
    published.map((locale) => `  in “${locale}” alone     ${origin}/api/projects/${slug}?locale=${locale}`),
  );
  return [
    `${DEMO_PROJECTS.length} sample projects, ${DEMO_PROJECTS.length - others.length} of them in English and other languages:`,
    `  in English       ${origin}/api/projects`,
    ...lines,
  ];
}
