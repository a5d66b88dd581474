import { describe, test } from '@jest/globals';

/** `describe` where the condition holds; elsewhere the suite is told as skipped. */
export const describeWhere = (condition: boolean) => (condition ? describe : describe.skip);

/** `test` where the condition holds; elsewhere it is told as skipped. */
export const testWhere = (condition: boolean) => (condition ? test : test.skip);
