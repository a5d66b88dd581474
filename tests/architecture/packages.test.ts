import { describe, expect, test } from '@jest/globals';
import { readJson } from './project-files';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Lockfile {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
}

/** Strapi's packages that have a version of their own. */
const OWN_VERSION = ['@strapi/design-system', '@strapi/icons', '@strapi/ui-primitives', '@strapi/client'];
const STRAPI = '5.54.0';

/**
 * Typst's builds for systems other than Linux on x64: the registry that the lockfile was made with has none of this
 * version, so their hashes aren't known. `npm ci` wants their entries all the same.
 */
const OTHER_PLATFORMS = /\/typst-ts-node-compiler-(?!linux-x64)[\w-]+$/;

const { dependencies, devDependencies } = readJson<Manifest>('package.json');
const wanted = Object.entries({ ...dependencies, ...devDependencies });
const locked = Object.entries(readJson<Lockfile>('package-lock.json').packages);

describe('what is installed is the same everywhere', () => {
  test.each(wanted)('%s is wanted in one version: %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('all of Strapi is the one version whose packages are all to be had', () => {
    const strapi = [
      ...wanted,
      ...locked.map(([place, { version }]) => [place.replace(/^.*node_modules\//, ''), version] as const),
    ].filter(([name]) => name.startsWith('@strapi/') && !OWN_VERSION.includes(name));
    expect(strapi.length).toBeGreaterThan(20);
    expect(strapi.filter(([, version]) => version !== STRAPI)).toEqual([]);
  });
});

describe('the lockfile', () => {
  test('names no registry: whoever installs uses their own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('holds every package to its bytes', () => {
    const unchecked = locked.filter(([place, { integrity, link }]) => place !== '' && !link && !integrity);
    const places = unchecked.map(([place]) => place).filter((place) => !OTHER_PLATFORMS.test(place));
    expect(places).toEqual([]);
  });
});
