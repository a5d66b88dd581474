import type { Core } from '@strapi/strapi';
import { databaseTrouble } from '#domain/database-trouble';

/**
 * Logs where work that nobody waits for fails because the database is away or full, once the server listens; of any other
 * failure that nobody handles Node ends the process as ever.
 */
export function outliveTheDatabase(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => {
    process.on('unhandledRejection', (reason) => {
      if (!databaseTrouble(reason)) throw reason;
      strapi.log.error(reason);
    });
  });
}
