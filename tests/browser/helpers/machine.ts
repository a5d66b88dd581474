import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A LibreTranslate that puts “az: ” before each text; where it listens, and how to be rid of it. */
export async function startMachine(): Promise<{ url: string; close: () => void }> {
  const machine = createServer(async (request, response) => {
    const { q, target } = (await json(request)) as { q: string[]; target: string };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ translatedText: q.map((html) => `${target}: ${html}`) }));
  });
  await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
  const { port } = machine.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => machine.close() };
}
