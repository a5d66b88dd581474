import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDaemon } from './start-daemon';

const SITE = path.resolve('src/deploy/nginx.conf');

export interface Nginx {
  stop(): Promise<void>;
}

/** Debian's nginx with our site before instances on these ports; TLS on `port`, by a certificate of its own. */
export async function startNginx(instances: readonly number[], port: number, plain: number): Promise<Nginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const [certificate, key] = [path.join(folder, 'portal.pem'), path.join(folder, 'portal.key')];
  execFileSync(
    'openssl',
    // prettier-ignore
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=portal.example.org', '-out', certificate, '-keyout', key],
    { stdio: 'ignore' },
  );
  const site = (await readFile(SITE, 'utf8'))
    .replace(
      'server 127.0.0.1:1337 max_fails=0;',
      instances.map((each) => `server 127.0.0.1:${each} max_fails=0;`).join(' '),
    )
    .replace('listen 443 ', `listen 127.0.0.1:${port} `)
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('/etc/ssl/portal.pem', certificate)
    .replace('/etc/ssl/portal.key', key)
    .replace('/var/cache/nginx/fiche', path.join(folder, 'cache'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  );
  const file = path.join(folder, 'nginx.conf');
  await writeFile(
    file,
    `daemon off; pid ${folder}/nginx.pid; ${process.getuid?.() === 0 ? 'user root;' : ''} events {} http { access_log off; ${temporary.join(' ')} ${site} }`,
  );
  const { stop } = await startDaemon({
    command: 'nginx',
    args: ['-p', folder, '-c', file, '-e', 'stderr'],
    port,
    packages: 'nginx-light',
    within: 30_000,
  });
  return {
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
