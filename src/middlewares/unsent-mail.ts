import type { Core } from '@strapi/strapi';

/** Strapi's preset: it delivers to the recipient's mail server by itself, which next to none takes. */
const PRESET = 'sendmail';

/** What answers as if a mail had been sent, whether there is anything to send it with or not. */
const MAILS = ['/admin/forgot-password', '/api/auth/forgot-password', '/api/auth/send-email-confirmation'];

const MESSAGE =
  'No mail can be sent from here, so none was. Ask an administrator for a new password: they set it in Settings → Users.';

/** Refuses to promise a mail where no provider of mail is set up. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (ctx.method !== 'POST' || !MAILS.includes(ctx.path) || maySend()) return next();
  ctx.status = 501;
  ctx.body = {
    data: null,
    error: { status: 501, name: 'NotImplementedError', message: MESSAGE, details: { code: 'no-mail' } },
  };
};

function maySend(): boolean {
  return strapi.config.get<string>('plugin::email.provider', PRESET) !== PRESET;
}
