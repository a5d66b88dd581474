export { logRequests } from './log-requests';
export { logSlowStatements } from './slow-statements';
export { serveMetrics } from './metrics';
export { watchDatabasePool } from './database-pool';
export { watchRequests } from './requests';
