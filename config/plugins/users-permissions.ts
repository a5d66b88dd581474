import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  config: {
    jwtManagement: 'refresh',
    jwtSecret: env('JWT_SECRET'),
    jwt: { algorithm: 'HS256' },
    sessions: { httpOnly: true },
  },
});
