import type { Core } from '@strapi/strapi';

/** Mail is off unless `SMTP_HOST` says where a server is; the desk says nothing by mail then, and no one misses it. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const host = env('SMTP_HOST') || null;
  if (host === null) return { enabled: true, config: { isConfigured: false } };
  const user = env('SMTP_USERNAME') || null;
  return {
    enabled: true,
    config: {
      isConfigured: true,
      provider: '@strapi/provider-email-nodemailer',
      providerOptions: {
        host,
        port: env.int('SMTP_PORT', 587),
        secure: env.bool('SMTP_TLS', false),
        ...(user !== null && { auth: { user, pass: env('SMTP_PASSWORD', '') } }),
      },
      settings: { defaultFrom: env('SMTP_FROM', 'no-reply@localhost') },
    },
  };
};
