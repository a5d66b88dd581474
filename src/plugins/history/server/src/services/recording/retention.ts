import type { Core } from '@strapi/strapi';
import { changeStore } from '../../adapters/change-store';
import type { HistoryConfig } from '../../config';

const DAY = 24 * 60 * 60 * 1000;

/** Forgets what is older or more than the configuration has kept. It may run anywhere, any number of times. */
export async function forget(strapi: Core.Strapi, asOf: Date): Promise<void> {
  const { keep }: HistoryConfig = strapi.config.get('plugin::history');
  await changeStore(strapi).forget({ before: asOf.getTime() - keep.days * DAY, changes: keep.changes });
}

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>();

/** Does so every day, once a start has done it. */
export function forgetDaily(strapi: Core.Strapi): void {
  const run = () => void forget(strapi, new Date()).catch((error: unknown) => strapi.log.error(error));
  timers.set(strapi, setInterval(run, DAY).unref());
}

export function stopForgetting(strapi: Core.Strapi): void {
  clearInterval(timers.get(strapi));
}
