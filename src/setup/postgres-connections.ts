import type { Socket } from 'node:net';
import type { Core } from '@strapi/strapi';
import { silence } from '#store/connection/silence';

/** As `pg` makes them, as far as they are asked for. */
interface Connection {
  connection: { stream: Socket };
  query(statement: unknown, done?: Done): unknown;
  __knex__disposed?: unknown;
}

type Done = (error: unknown, result: unknown) => void;

/**
 * Has a connection to PostgreSQL that is lost, or says nothing for long, cost the one request that has it: Strapi's
 * pool would wait for ever for one that is lost while it is set up, and end the process; what a network swallows is
 * never answered. To be called before there is a connection.
 */
export function outlastPostgres(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'postgres') return;
  surviveLossInSetup(strapi);
  giveStatementsUp(strapi);
}

function surviveLossInSetup({ db }: Core.Strapi): void {
  const initialize = db.dialect.initialize.bind(db.dialect);
  db.dialect.initialize = async (connection: Connection) => {
    try {
      await initialize(connection);
    } catch (error) {
      // The pool gives it to nobody who doesn't get this error, and throws it away.
      connection.__knex__disposed = error;
      connection.connection.stream.destroy();
    }
  };
}

/**
 * While requests are answered: what a start or a command does to a whole table may take its time. `pg`'s own timeout
 * would leave the connection in the pool, waiting for an answer to somebody else's question.
 */
function giveStatementsUp({ db, config, server }: Core.Strapi): void {
  const patience = config.get<number>('patience.statement');
  if (patience === 0) return;
  db.connection.client.pool.on('createSuccess', (_: number, connection: Connection) => {
    const query = connection.query.bind(connection);
    connection.query = (statement, done) => {
      if (!done || !server.httpServer.listening) return query(statement, done);
      const waiting = setTimeout(() => {
        connection.connection.stream.destroy(silence(patience));
      }, patience);
      return query(statement, (error, result) => {
        clearTimeout(waiting);
        done(error, result);
      });
    };
  });
}
