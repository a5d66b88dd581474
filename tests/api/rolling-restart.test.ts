import { expect, test } from '@jest/globals';
import { createDatabase } from '../helpers/databases';
import { testDatabase } from '../helpers/environment';
import { describeWhere } from '../helpers/only-where';
import { provided } from '../helpers/provided';
import { startRetryingProxy } from '../helpers/retrying-proxy';
import { listening, startInstance, STARTING, stop } from '../helpers/start-instance';

const READERS = 8;

// SQLite is one process's at a time.
describeWhere(testDatabase() === 'postgres')('instances that are replaced one after the other', () => {
  test(
    'lose no reading behind a proxy that asks again once',
    async () => {
      const database = await createDatabase({ environment: provided('seed'), drop: async () => {} });
      const [first, second] = [startInstance(database), startInstance(database)];
      const [firstPort, secondPort] = await Promise.all([listening(first), listening(second)]);
      const proxy = await startRetryingProxy();
      proxy.ports.push(firstPort, secondPort);
      const statuses: number[] = [];
      let isOver = false;

      async function read(reader: number): Promise<void> {
        for (let round = 0; !isOver; round += 1) {
          // Kept answers in turn with such as nobody has asked for.
          const search = round % 2 === 0 ? '' : `&_q=${reader}x${round}`;
          const answer = await fetch(`${proxy.origin}/api/projects?locale=az${search}`).catch(() => null);
          await answer?.arrayBuffer().catch(() => statuses.push(0));
          statuses.push(answer?.status ?? 0);
        }
      }
      const readers = Array.from({ length: READERS }, (_, reader) => read(reader));

      await moment();
      const codes = [await stop(first, 'SIGTERM')];
      const third = startInstance(database);
      proxy.ports.splice(0, 1, await listening(third));
      await moment();
      codes.push(await stop(second, 'SIGTERM'));
      await moment();
      isOver = true;
      await Promise.all(readers);
      codes.push(await stop(third, 'SIGTERM'));
      await proxy.close();
      await database.drop();
      expect(codes).toEqual([0, 0, 0]);
      expect(statuses.length).toBeGreaterThan(100);
      expect(new Set(statuses)).toEqual(new Set([200]));
    },
    STARTING,
  );
});

const moment = () => new Promise((resolve) => setTimeout(resolve, 500));
