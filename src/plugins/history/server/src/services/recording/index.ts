import type { Core } from '@strapi/strapi';
import type { RecordingService } from '#history/services';
import { because } from './because';
import { forget } from './retention';

export const recording = ({ strapi }: { strapi: Core.Strapi }): RecordingService => ({
  because,
  forget: (asOf) => forget(strapi, asOf),
});
