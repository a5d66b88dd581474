import type { Core } from '@strapi/strapi';

/** Has `work` done, and waited for, before the app goes: what says so later comes earlier. */
export function beforeDestroy(strapi: Core.Strapi, work: () => void | Promise<void>): void {
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    await work();
    await destroy();
  };
}
