// `npm run backup`, `npm run restore` and `npm run move`, on the built app and its database.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'package.json'));
if (existsSync('.env')) process.loadEnvFile('.env');
if (!existsSync('dist/src/backup')) {
  console.error('The app isn’t built yet: `npm run build` first.');
  process.exit(1);
}
const { runCommand } = require('./dist/src/backup/commands.js');
const [command, ...args] = process.argv.slice(2);
try {
  await runCommand(command, args, new Date(), console.log);
} catch (error) {
  console.error(error?.name === 'BackupError' ? error.message : error);
  process.exitCode = 1;
}
