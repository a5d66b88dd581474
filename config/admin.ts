import type { Core } from '@strapi/strapi';
import { previewAddress } from '../src/preview-address';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET', ''),
  },
  // Signing in is limited for each address and account; tests sign in more often than people do.
  rateLimit: { enabled: env.bool('ADMIN_RATE_LIMIT', true) },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  autoOpen: false,
  preview: { enabled: true, config: { allowedOrigins: ["'self'"], handler: previewAddress } },
});

export default config;
