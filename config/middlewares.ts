import type { Core } from '@strapi/strapi';
import { allowListed } from '../src/allowed-origins';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::errors',
  'global::domain-errors',
  // Before `strapi::security`, so that what it says of uploads counts.
  'global::inert-uploads',
  'strapi::security',
  {
    name: 'strapi::cors',
    config: {
      // A list, not “*”: Strapi answers “*” by reflecting any origin with credentials.
      origin: allowListed(env.array('CORS_ORIGINS', [])),
      headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match'],
      // A page that asks with `If-None-Match` has to be able to read what it was told last time.
      expose: ['ETag'],
    },
  },
  'global::fair-share',
  'strapi::query',
  'global::files-of-known',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: env.int('BODY_LIMIT', 1024 * 1024),
      formidable: { maxFileSize: env.int('UPLOAD_LIMIT', 200 * 1024 * 1024) },
    },
  },
  'global::bounded-body',
  'strapi::session',
  'strapi::favicon',
  // Before the public folder, which holds none of a bucket's files.
  'global::stored-uploads',
  'strapi::public',
  'global::unsent-mail',
];

export default config;
