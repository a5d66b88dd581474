import type { DemoAccount } from './accounts';

/** The accounts as lines for whoever started the demo: role, address, password. */
export function listAccounts(accounts: readonly DemoAccount[]): string[] {
  return accounts.map(({ role, email, password }) => `  ${role.padEnd(16)}${email.padEnd(28)}${password}`);
}
