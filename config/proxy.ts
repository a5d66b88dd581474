import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Whose word on a client's address counts where there is a proxy: addresses, networks, and names that proxy-addr knows. */
  trusted: env.array('TRUSTED_PROXIES', ['loopback', 'linklocal', 'uniquelocal']),
});

export default config;
