import { giveUp } from './give-up';
import { findSecretProblems, toSecretsMessage } from './secrets';

/**
 * Ends a production start whose secrets are missing or known to others: exit code 1 and a message that names them.
 * Here and not in `config/`, which `strapi build` reads too, on machines that rightly have no secrets.
 */
export function requireSecrets(): void {
  if (process.env.NODE_ENV !== 'production') return;
  const problems = findSecretProblems(process.env);
  if (problems.length > 0) giveUp(toSecretsMessage(problems));
}
