import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/** Loads the built app on the database that the environment names; nothing listens yet. Never in production. */
export async function loadDemo(): Promise<Core.Strapi> {
  if (process.env.NODE_ENV === 'production')
    throw new Error('The demo has sample content and accounts: it never runs in production');
  const root = process.cwd();
  return createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
}
