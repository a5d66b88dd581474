import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createDatabase, type Database } from '../helpers/databases';
import { testDatabase } from '../helpers/environment';
import { describeWhere } from '../helpers/only-where';
import { provided } from '../helpers/provided';
import { ending, listening, startInstance, STARTING, stop } from '../helpers/start-instance';

// SQLite is one process's at a time.
describeWhere(testDatabase() === 'postgres')('instances that start at once on one database', () => {
  let database: Database;
  afterEach(() => database.drop());

  describe('which is empty', () => {
    beforeEach(async () => {
      database = await createDatabase();
    });

    test(
      'all come up, and what a start puts there is there once',
      async () => {
        const instances = [startInstance(database), startInstance(database)];
        const ports = await Promise.all(instances.map(listening));
        for (const port of ports) {
          expect((await fetch(`http://127.0.0.1:${port}/_ready`)).status).toBe(200);
          const answer = await fetch(`http://127.0.0.1:${port}/api/countries?locale=az`);
          expect(await answer.json()).toMatchObject({ meta: { pagination: { total: 6 } } });
        }
        expect(await Promise.all(instances.map((child) => stop(child, 'SIGTERM')))).toEqual([0, 0]);
      },
      STARTING,
    );
  });

  test(
    'wait for the first no longer than they are told, and say so',
    async () => {
      database = await createDatabase({ environment: provided('seed'), drop: async () => {} });
      const {
        DATABASE_HOST: host,
        DATABASE_PORT: port,
        DATABASE_USERNAME: user,
        ...rest
      } = database.environment;
      const other = new Client({
        host,
        port: Number(port),
        user,
        password: rest.DATABASE_PASSWORD,
        database: rest.DATABASE_NAME,
      });
      await other.connect();
      await other.query("select pg_advisory_lock(hashtext('fiche start public'))");
      const waiting = startInstance(database, { env: { START_TURN_WITHIN: '1' }, stderr: 'pipe' });
      const { code, stderr } = await ending(waiting);
      expect(code).toBe(1);
      expect(stderr).toContain('START_TURN_WITHIN');
      expect(stderr).not.toMatch(/^\s+at /m);
      const next = startInstance(database);
      await other.end();
      await listening(next);
      await stop(next, 'SIGTERM');
    },
    STARTING,
  );
});
