import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';

let app: TestApp;
let server: Server;
const mails: string[] = [];
const sockets = new Set<Socket>();

/** As much of SMTP (RFC 5321) as a mail takes. */
function answer(socket: Socket): void {
  sockets.add(socket);
  let data: string | null = null;
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    if (data !== null) {
      data += chunk.toString();
      if (!data.endsWith('\r\n.\r\n')) return;
      mails.push(data);
      data = null;
      socket.write('250 taken\r\n');
      return;
    }
    const command = chunk.toString().slice(0, 4).toUpperCase();
    if (command === 'DATA') data = '';
    if (command === 'QUIT') socket.end('221 bye\r\n');
    else socket.write(command === 'DATA' ? '354 go on\r\n' : '250 yes\r\n');
  });
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['SMTP_HOST'] = '127.0.0.1';
  process.env['SMTP_PORT'] = String((server.address() as AddressInfo).port);
  process.env['SMTP_FROM'] = 'portal@example.org';
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
  for (const socket of sockets) socket.destroy();
  server.close();
});

const recipients = (from = 0): string[] =>
  mails.slice(from).map((mail) => /^To: (.*)$/m.exec(mail)?.[1]?.trim() ?? '');

test('where a server for mail is set up, people are told what is assigned to them, waits for them and is sent back', async () => {
  const [translator, editor] = [await signInAs(app, 'translator-az'), await signInAs(app, 'strapi-editor')];
  const data = await aProject(app, { slug: 'mailed' });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  const path = `/translation-desk/documents/${PROJECT}/${documentId}/hand-over?locale=az`;
  const send = (token: string, request: object) =>
    app.request.put(path).auth(token, { type: 'bearer' }).send(request).expect(200);
  const { body } = await app.request
    .get('/translation-desk/people')
    .auth(editor, { type: 'bearer' })
    .expect(200);
  const person = body.data.find(({ name }: { name: string }) => name === 'Test translator-az');

  await send(editor, { kind: 'assign', assignee: person.id, due: '2030-01-31' });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('To: translator-az-');
  expect(mails[0]).toContain('From: portal@example.org');
  expect(mails[0]).toContain('2030-01-31');

  await send(translator, { kind: 'ready' });
  expect(recipients(1)).toEqual([expect.stringMatching(/^strapi-editor-/)]);
  expect(mails[1]).toContain('Waiting_for_publication');
  expect(mails[1]).toContain('Test translator-az says');

  await send(translator, { kind: 'assign', assignee: person.id, due: null });
  expect(mails).toHaveLength(2);
  await send(editor, { kind: 'send-back', reason: 'The name is wrong' });
  expect(mails).toHaveLength(3);
  expect(mails[2]).toContain('The name is wrong');
  expect(mails[2]).toContain(documentId);
});

test('a server that is gone stops nothing', async () => {
  for (const socket of sockets) socket.destroy();
  server.close();
  const editor = await signInAs(app, 'strapi-editor');
  const data = await aProject(app, { slug: 'unmailed' });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  const { body } = await app.request
    .get('/translation-desk/people')
    .auth(editor, { type: 'bearer' })
    .expect(200);
  const person = body.data.find(({ name }: { name: string }) => name === 'Test translator-az');
  await app.request
    .put(`/translation-desk/documents/${PROJECT}/${documentId}/hand-over?locale=az`)
    .auth(editor, { type: 'bearer' })
    .send({ kind: 'assign', assignee: person.id, due: null })
    .expect(200);
});
