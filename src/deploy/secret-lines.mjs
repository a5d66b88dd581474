/** Lines of a `.env` with every secret that production asks for (`src/setup/secrets.ts`), each as `secret` makes one. */
export function secretLines(secret) {
  const names = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];
  return [`APP_KEYS=${secret()},${secret()}`, ...names.map((name) => `${name}=${secret()}`)];
}
