import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What the network does to whoever is connected, and to who connects. */
export type Weather = 'fair' | 'refuse' | 'stall' | 'slow';

export interface TcpProxy {
  port: number;
  /** `refuse` cuts what is open; `stall` delivers nothing until it is over; `slow` takes half a second for each question. */
  turn(weather: Weather): void;
  /** Cuts what is open; who connects anew may. */
  cut(): void;
  close(): Promise<void>;
}

const SLOW = 500;

/** A network between the app and a server, of which the test makes the weather. */
export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let weather: Weather = 'fair';
  let fair = Promise.resolve();
  let clear = () => {};

  async function weathered(): Promise<void> {
    if (weather === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
    await fair;
  }

  const server = createServer((client) => {
    if (weather === 'refuse') return client.destroy();
    const upstream = connect(target);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      let order = Promise.resolve();
      from.on('data', (chunk) => {
        const passes = from === client ? weathered() : fair;
        order = order.then(() => passes).then(() => void (to.writable && to.write(chunk)));
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const cut = () => open.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    turn(next) {
      weather = next;
      clear();
      if (next === 'stall') fair = new Promise((resolve) => (clear = resolve));
      if (next === 'refuse') cut();
    },
    cut,
    async close() {
      clear();
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
