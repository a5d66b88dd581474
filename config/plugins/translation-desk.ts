import type { Core } from '@strapi/strapi';

/** Machine translation is off unless `LIBRETRANSLATE_URL` says where; `LIBRETRANSLATE_API_KEY` if it wants one. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/translation-desk',
  config: {
    libreTranslate: {
      url: env('LIBRETRANSLATE_URL') || null,
      apiKey: env('LIBRETRANSLATE_API_KEY') || null,
    },
  },
});
