import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { addresses } from '../domain/address';
import { FED, toFeedProject } from '../domain/feed-project';
import { parseListQuery, toApiParams, toQueryString } from '../domain/list-query';
import { atomFeed } from '../renderers/feed';
import { readProjects } from './ask';
import { contextFor } from './context';

/** Entries of a feed. */
const FEED_SIZE = 50;

/** The newest of the list in the state that an address' query says, as Atom. */
export async function readFeed(
  strapi: Core.Strapi,
  locale: Locale,
  search: string,
  asOf: Date,
): Promise<string | null> {
  const context = await contextFor(strapi, locale);
  if (!context) return null;
  const query = { ...parseListQuery(new URLSearchParams(search)), page: 1 };
  const answers = await readProjects(
    strapi,
    { ...toApiParams(query), ...FED, locale, pagination: { start: '0', limit: String(FEED_SIZE) } },
    asOf,
  );
  const said = toQueryString(query);
  return atomFeed(answers.map(toFeedProject), context, {
    self: addresses.feed(locale, said),
    html: addresses.projects(locale, said),
  });
}
