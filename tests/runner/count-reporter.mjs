import { appendFileSync } from 'node:fs';

/** Adds how many tests passed and failed to the file that `TEST_COUNTS` names: `.ci/run` sums its runs from it. */
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const file = process.env.TEST_COUNTS;
    if (file) appendFileSync(file, `${numPassedTests} ${numFailedTests + numRuntimeErrorTestSuites}\n`);
  }
}
