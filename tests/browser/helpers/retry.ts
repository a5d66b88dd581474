import { jest } from '@jest/globals';

// A browser on a busy machine; what failed at first is told all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
