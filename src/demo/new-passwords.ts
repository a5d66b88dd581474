import { renewAccounts } from './accounts';
import { listAccounts } from './list-accounts';
import { loadDemo } from './load';

/** Gives the demo's accounts new passwords and shows them. `npm run demo:passwords` comes here; the demo may be running. */
async function newPasswords(): Promise<void> {
  const strapi = await loadDemo();
  const accounts = await renewAccounts(strapi);
  await strapi.destroy();
  console.log(['', 'New passwords, shown this once:', ...listAccounts(accounts), ''].join('\n'));
}

newPasswords().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
