import type { SqlDialect } from '#store/sql/dialect';
import type { FingerprintIndex } from './fingerprint-index';
import { postgresFingerprintIndex } from './postgres-fingerprint-index';
import { sqliteFingerprintIndex } from './sqlite-fingerprint-index';

export const FINGERPRINT_INDEXES = {
  sqlite: sqliteFingerprintIndex,
  postgres: postgresFingerprintIndex,
} satisfies Record<SqlDialect['name'], FingerprintIndex>;
