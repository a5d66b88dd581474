import type { Core } from '@strapi/strapi';
import type { Ability } from '#domain/ability';
import type { HistoryAccess } from './access';
import type { Cause } from './change';
import type {
  CompareQuery,
  CompareResponse,
  DocumentKey,
  ListHistoryQuery,
  ListHistoryResponse,
} from './reading';
import type { RestorePlan, RestoreRequest } from './restoring';

/** Keeps what every write changes. */
export interface RecordingService {
  /** Has `work` recorded under this cause, whatever writes it makes. */
  because<T>(cause: Cause, work: () => Promise<T>): Promise<T>;
  /** Forgets what is older or more than the configuration has kept, as of this moment. */
  forget(asOf: Date): Promise<void>;
}

/** What was, as far as whoever asks may read it. */
export interface ReadingService {
  /** What an admin user may do, by the abilities of their request. */
  accessOf(ability: Ability): HistoryAccess;
  /** Whether there is such a content type, and what is written of it is recorded. */
  isRecorded(uid: string): boolean;
  list(access: HistoryAccess, key: DocumentKey, query: ListHistoryQuery): Promise<ListHistoryResponse>;
  compare(access: HistoryAccess, key: DocumentKey, query: CompareQuery): Promise<CompareResponse['data']>;
}

/** Going back to what was, in drafts, by today's rules. */
export interface RestoringService {
  plan(access: HistoryAccess, key: DocumentKey, request: RestoreRequest): Promise<RestorePlan>;
  /** Does it, all or nothing; readers see nothing of it until somebody publishes. */
  restore(access: HistoryAccess, key: DocumentKey, request: RestoreRequest): Promise<RestorePlan>;
}

/** What the plugin does for others, by the names that Strapi knows it by. */
export interface HistoryServices {
  recording: RecordingService;
  reading: ReadingService;
  restoring: RestoringService;
}

/** The plugin's services: the only way to them. */
export function servicesOf(strapi: Core.Strapi): HistoryServices {
  const plugin = strapi.plugin('history');
  return {
    get recording() {
      return plugin.service<RecordingService>('recording');
    },
    get reading() {
      return plugin.service<ReadingService>('reading');
    },
    get restoring() {
      return plugin.service<RestoringService>('restoring');
    },
  };
}
