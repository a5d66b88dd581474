import { mkdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '@strapi/utils';
import { z } from 'zod';
import configureUpload from '../../config/plugins/upload';
import configureServer from '../../config/server';
import { createBucket } from '../uploads/bucket/bucket';
import { backUp } from './back-up';
import { BackupError } from './backup-error';
import { filesInBucket } from './files-in-bucket';
import { filesInFolder, type LibraryFiles } from './files';
import type { Manifest } from './manifest';
import { ownClient } from './open-database';
import { restore } from './restore';
import { typesOfTables } from './types-of-tables';

const USAGE = {
  backup: 'npm run backup [-- --output FOLDER]',
  restore: 'npm run restore -- FILE [--replace]',
  move: 'npm run move -- --to postgres|sqlite [--replace]',
};

type Command = keyof typeof USAGE;
type Say = (line: string) => void;

/** Runs a command of `package.json` on the built app in the working folder. @throws BackupError */
export async function runCommand(
  command: Command,
  args: readonly string[],
  now: Date,
  say: Say,
): Promise<void> {
  switch (command) {
    case 'backup':
      return takeBackup(read(command, args, { output: { type: 'string', default: '.' } }), now, say);
    case 'restore':
      return restoreBackup(read(command, args, { replace: { type: 'boolean', default: false } }), say);
    case 'move':
      return move(
        read(command, args, { to: { type: 'string' }, replace: { type: 'boolean', default: false } }),
        now,
        say,
      );
    default:
      command satisfies never;
  }
}

interface Read {
  values: { output?: string; to?: string; replace?: boolean };
  positionals: string[];
}

function read(
  command: Command,
  args: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>['options'],
): Read {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length !== (command === 'restore' ? 1 : 0)) throw new Error('It takes one file.');
    return { values, positionals };
  } catch {
    throw new BackupError(`Usage: ${USAGE[command]}`);
  }
}

async function takeBackup({ values }: Read, now: Date, say: Say): Promise<void> {
  const folder = path.resolve(values.output ?? '.');
  mkdirSync(folder, { recursive: true });
  const { release, types } = about();
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const target = path.join(folder, `fiche-${release}-${stamp}.zip`);
  const { manifest, leftOut, missing } = await backUp({ target, release, types, files: library(), now });
  say(`Backed up: ${summaryOf(manifest)}.`);
  for (const table of leftOut) say(`Not the app’s, and not in the backup: table ${table}`);
  for (const address of missing) say(`The library knows a file that isn’t there: ${address}`);
  say(target);
}

async function restoreBackup({ values, positionals }: Read, say: Say): Promise<void> {
  const [source = ''] = positionals;
  const manifest = await restore({
    ...about(),
    source: path.resolve(source),
    client: ownClient(),
    files: library(),
    replace: values.replace === true,
  });
  say(`Restored, read back and found the same: ${summaryOf(manifest)}.`);
  say(`It is of release ${manifest.release}, taken ${manifest.taken} on ${manifest.client}.`);
}

async function move({ values }: Read, now: Date, say: Say): Promise<void> {
  const { to } = values;
  const own = ownClient();
  if (to !== 'postgres' && to !== 'sqlite') throw new BackupError(`Usage: ${USAGE.move}`);
  if (to === own) throw new BackupError(`DATABASE_CLIENT is ${own} already.`);
  const { release, types } = about();
  const target = path.resolve('.tmp', `move-${process.pid}.zip`);
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    const { leftOut } = await backUp({ target, release, types, files: null, now });
    for (const table of leftOut) say(`Not the app’s, and not moved: table ${table}`);
    const replace = values.replace === true;
    const manifest = await restore({ source: target, client: to, release, files: null, replace });
    say(`Moved, read back and found the same: ${summaryOf(manifest)}.`);
    say(`Set DATABASE_CLIENT=${to} and start. What is written in ${own} from now on isn’t there.`);
  } finally {
    await rm(target, { force: true });
  }
}

function about() {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return {
    release: version,
    types: typesOfTables('dist'),
  };
}

function library(): LibraryFiles {
  const { bucket } = configureUpload({ env }).config;
  if (bucket) return filesInBucket(createBucket(bucket));
  const { dirs } = configureServer({ env });
  return filesInFolder(path.resolve(dirs?.public ?? 'public', 'uploads'));
}

function summaryOf({ tables, documents, files }: Manifest): string {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  const ledger = tables.translation_desk_ledger?.rows ?? 0;
  const parts = [
    `${Object.keys(documents).length} documents by locale and status`,
    `${ledger} lines of the ledger`,
    `${rows} rows in ${Object.keys(tables).length} tables`,
  ];
  if (files) parts.push(`${Object.keys(files).length} files`);
  return parts.join(', ');
}
