export { serveMetrics } from './metrics';
export { watchDatabasePool } from './database-pool';
export { watchRequests } from './requests';
