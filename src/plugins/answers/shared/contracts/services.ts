import type { Core } from '@strapi/strapi';
import type { GenerationCache } from './generation-cache';
import type { OpenApiService } from './open-api';

/** The content generation: what every cached answer belongs to. */
export interface GenerationService {
  /** What is cached, where it can be trusted; null: it has to be read. Never newer than what is committed. */
  peek(): string | null;
  /** The same, read where nothing cached can be trusted. */
  current(): Promise<string>;
  isInstalled(): boolean;
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
