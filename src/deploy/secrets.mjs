// Prints new secrets for a `.env`: `npm run -s secrets >> .env`.
import { randomBytes } from 'node:crypto';
import { secretLines } from './secret-lines.mjs';

console.log(secretLines(() => randomBytes(32).toString('base64url')).join('\n'));
