import type { Core } from '@strapi/strapi';
import answers from './plugins/answers';
import catalogue from './plugins/catalogue';
import dataExchange from './plugins/data-exchange';
import email from './plugins/email';
import history from './plugins/history';
import infoSheet from './plugins/info-sheet';
import portal from './plugins/portal';
import translationDesk from './plugins/translation-desk';
import upload from './plugins/upload';
import usersPermissions from './plugins/users-permissions';

const config = (params: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': usersPermissions(params),
  answers: answers(params),
  upload: upload(params),
  catalogue: catalogue(params),
  'data-exchange': dataExchange(params),
  email: email(params),
  history: history(params),
  'info-sheet': infoSheet(params),
  portal: portal(params),
  'translation-desk': translationDesk(params),
});

export default config;
