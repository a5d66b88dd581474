import type { DemoAccount } from '../../src/demo/accounts';
import type { Database } from './databases';

/** What a global setup hands to the suites of its project. */
export interface Provided {
  /** A database that has been started on once: locales, roles and taxonomies are there, no project is. */
  seed: Database['environment'];
  /** Where the built app with the demo's content listens: `http://127.0.0.1:…`. */
  origin: string;
  /** Who may sign in to its panel. */
  accounts: DemoAccount[];
}

// The environment is all that reaches a suite's process.
const variable = (name: keyof Provided) => `FICHE_TEST_${name.toUpperCase()}`;

export function provide<Name extends keyof Provided>(name: Name, value: Provided[Name]): void {
  process.env[variable(name)] = JSON.stringify(value);
}

/** Throws where this project's setup provides no such thing. */
export function provided<Name extends keyof Provided>(name: Name): Provided[Name] {
  const value = process.env[variable(name)];
  if (value === undefined) throw new Error(`The global setup of this project provides no ${name}`);
  return JSON.parse(value);
}
