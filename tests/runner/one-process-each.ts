import TestRunner, { type Test } from 'jest-runner';

type GlobalConfig = ConstructorParameters<typeof TestRunner>[0];
type Context = ConstructorParameters<typeof TestRunner>[1];

/** Runs each suite in a new process, `atOnce` of them at a time: a Strapi is a global of its process. */
export default class OneProcessEach extends TestRunner {
  readonly #atOnce: number;

  constructor(globalConfig: GlobalConfig, context: Context, { atOnce }: { atOnce: number }) {
    super({ ...globalConfig, maxWorkers: 1 }, context);
    this.#atOnce = Math.min(atOnce, globalConfig.maxWorkers);
  }

  override async runTests(...[tests, watcher, options]: Parameters<TestRunner['runTests']>): Promise<void> {
    const waiting: Test[] = [...tests];
    const runWaiting = async () => {
      for (let test = waiting.shift(); test; test = waiting.shift())
        await super.runTests([test], watcher, { ...options, serial: false });
    };
    await Promise.all(Array.from({ length: this.#atOnce }, runWaiting));
  }
}
