import type { StrapiApp } from '@strapi/strapi/admin';

const PLUGIN_ID = 'history';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },
};
