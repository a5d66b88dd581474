/** The variables that a production start can't do without. */
export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

export type SecretName = (typeof SECRETS)[number];

/** Why a secret is none: nobody set it, or others know it, being the demo's, a test's or a placeholder. */
export interface SecretProblem {
  kind: 'missing' | 'known';
  name: SecretName;
}

/** What is wrong with the secrets of a production environment, in the order of `SECRETS`. Never says a value. */
export function findSecretProblems(env: Readonly<Record<string, string | undefined>>): SecretProblem[] {
  return SECRETS.flatMap((name): SecretProblem[] => {
    const values = toValues(name, env[name]);
    if (values.length === 0) return [{ kind: 'missing', name }];
    return values.some(isKnown) ? [{ kind: 'known', name }] : [];
  });
}

/** The problems as one message for whoever starts the server. */
export function toSecretsMessage(problems: readonly SecretProblem[]): string {
  const namesOf = (kind: SecretProblem['kind']) =>
    problems.filter((problem) => problem.kind === kind).map(({ name }) => name);
  const missing = namesOf('missing');
  const known = namesOf('known');
  return [
    'Fiche does not start in production without secrets of its own.',
    ...(missing.length > 0 ? [`  Not set: ${missing.join(', ')}`] : []),
    ...(known.length > 0 ? [`  A demo’s, a test’s or a placeholder: ${known.join(', ')}`] : []),
    'Set each to a long random value, for example of `openssl rand -base64 32`.',
  ].join('\n');
}

/** How values begin that are in documents, in this repository or in Strapi's templates. */
const KNOWN_BEGINNINGS =
  /^(demo|test|tobemodified|changeme|change-me|replace-?me|example|placeholder|secret)/i;

function isKnown(value: string): boolean {
  return KNOWN_BEGINNINGS.test(value);
}

/** `APP_KEYS` is a list, separated by commas, each of which signs. */
function toValues(name: SecretName, value = ''): string[] {
  const parts = name === 'APP_KEYS' ? value.split(',') : [value];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
