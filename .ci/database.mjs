// `create NAME` or `drop NAME`, on the PostgreSQL that PGHOST and the like name.
import { createRequire } from 'node:module';

const { Client } = createRequire(import.meta.url)('pg');
const [command, name] = process.argv.slice(2);
const client = new Client({ database: 'postgres' });
await client.connect();
await client.query(command === 'create' ? `create database "${name}"` : `drop database if exists "${name}"`);
await client.end();
