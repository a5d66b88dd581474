// The least that Node can do: the same bytes to every request, and a 304 to those that have them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const bytes = readFileSync(process.argv[2]);
const server = createServer((request, response) => {
  if (request.headers['if-none-match']) response.writeHead(304, { etag: '"x"' }).end();
  else
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
      .end(bytes);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ result: (user + system) / 1000 });
});
