import { createAccounts } from './accounts';
import { loadDemo } from './load';
import { seedProjects } from './seed-projects';
import { welcome } from './welcome';

/** Starts the built app with the demo's content in it. `npm run demo` comes here once everything is built. */
async function startDemo(): Promise<void> {
  const strapi = await loadDemo();
  await seedProjects(strapi);
  const accounts = await createAccounts(strapi);
  await strapi.start();
  const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
  const frontends = (process.env.CORS_ORIGINS ?? '').split(',');
  console.log(welcome({ origin: `http://${host}:${port}`, frontends, accounts }));
}

startDemo().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
