// Prints new secrets for a `.env`: `npm run -s secrets >> .env`.
import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(32).toString('base64url');

console.log(`APP_KEYS=${secret()},${secret()}`);
for (const name of [
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
])
  console.log(`${name}=${secret()}`);
