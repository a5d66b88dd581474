import { TestEnvironment } from 'jest-environment-node';

type Parameters = ConstructorParameters<typeof TestEnvironment>;

/**
 * A suite that boots the app gets the process as it is. Jest would give it a copy, on which the environment that Strapi
 * reads isn't set and the listeners that it leaves aren't seen.
 */
export default class AppEnvironment extends TestEnvironment {
  constructor({ globalConfig, projectConfig }: Parameters[0], context: Parameters[1]) {
    // Jest would empty the objects that a suite's globals hold, and `process` is one.
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, globalsCleanup: 'off' };
    super({ globalConfig, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    this.global.process = process;
  }
}
