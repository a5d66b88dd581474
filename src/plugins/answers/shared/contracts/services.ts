import type { Core } from '@strapi/strapi';
import type { GenerationCache, Snapshot, SnapshotGeneration } from './generation-cache';
import type { MadeOf } from './made-of';
import type { OpenApiService } from './open-api';

/** The content generation: the number that every write raises which a reader may see. */
export interface GenerationService {
  /** What is known, where it can be trusted; null: it has to be read. Never newer than what is committed. */
  peek(): number | null;
  /** The same, read where nothing known can be trusted. */
  current(): Promise<number>;
  /** What was read last, and how many milliseconds ago, whatever has been written since; null: nothing ever was. */
  lastRead(): { value: number; age: number } | null;
  /** Whether what was made is the same at the generation that is known. */
  isStill(made: MadeOf): boolean;
  /** The generation of a snapshot, and whether what was made elsewhere would be the same in it. */
  at(snapshot: Snapshot): Promise<SnapshotGeneration>;
  /** What is known may no longer be true: it is read again before it is trusted. */
  forget(): void;
  isInstalled(): boolean;
  /** Whether readers ever had what a key names, by `documentKey`, for as long as changes are remembered. */
  wasEverShown(key: string): Promise<boolean>;
  /** Sets the triggers that raise it, and begins to notice this process's own commits. */
  install(): Promise<void>;
}

/** What the plugin does for others and for itself, by the names that Strapi knows it by. */
export interface AnswersServices {
  generation: GenerationService;
  generationCache: GenerationCache;
  openApi: OpenApiService;
}

/** The plugin's services: the only way to them. */
export function servicesOf(strapi: Core.Strapi): AnswersServices {
  const plugin = strapi.plugin('answers');
  return {
    get generation() {
      return plugin.service<GenerationService>('generation');
    },
    get generationCache() {
      return plugin.service<GenerationCache>('generationCache');
    },
    get openApi() {
      return plugin.service<OpenApiService>('openApi');
    },
  };
}
