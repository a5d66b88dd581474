import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { typeKey } from '#answers/made-of';
import type { NotedList, SnapshotGeneration } from '#answers/generation-cache';
import { relationNamed } from '#store/shape/document-shape';
import { loadAllListed, loadListed } from '../adapters/lists/load-listed';
import { loadTermCodes } from '../adapters/lists/load-terms';
import { isSameList } from '../domain/lists/is-same-list';
import { RELATION_NAMES } from '../domain/lists/listed-project';
import type { Listing, ListView } from '../domain/lists/listing';
import { createListing, TooLongAgo } from '../domain/lists/listing';
import type { PlanScope, ProjectPlan } from '../domain/plan/project-plan';
import type { Content } from './read-content';
import { readContent } from './read-content';
import { PROJECT_UID, readableType } from './readable-type';

/** A list whose projects were found, with the plan that found them. */
interface FoundList {
  plan: ProjectPlan;
  /** The generation of the snapshot that they were found in. */
  at: number;
}

/**
 * A list for an answer to note; null where whether it is still the same can only be told by finding it anew: what a search finds
 * isn't known here.
 */
export function toNotedList(strapi: Core.Strapi, { plan, at }: FoundList): NotedList | null {
  if (plan.matching.words.length > 0 || plan.matching.scope.status === 'draft') return null;
  let generation = at;
  return {
    uid: PROJECT_UID,
    get generation() {
      return generation;
    },
    async isStillAt(wanted) {
      const listing = await followTo(strapi, plan.matching.scope, wanted);
      const newest = listing?.generation() ?? null;
      if (!listing || newest === null || listing.latest(generation) !== generation) return false;
      const changed = listing.changedBetween(generation, newest);
      if (changed === null || changed.size > MOST_CHANGED) return false;
      const views = { before: listing.view(generation), after: listing.view(newest) };
      if (!(await isSameList(plan, views, changed))) return false;
      generation = Math.max(generation, newest);
      return true;
    },
  };
}

/** More changes than this take longer to look at than the list to find. */
const MOST_CHANGED = 500;

/** The projects as they are at a generation or after it; null where they can't be had. */
async function followTo(strapi: Core.Strapi, scope: PlanScope, wanted: number): Promise<Listing | null> {
  const own = followed.get(strapi);
  // A snapshot that is being read already may be of before it.
  for (let turn = 0; turn < 2; turn += 1) {
    if (own?.defaultLocale !== scope.defaultLocale || !own.listing) return null;
    if (own.listing.generation() >= wanted) return own.listing;
    own.goingOn ??= readContent(strapi, async ({ at, connection }) => {
      if (at) await viewAt(strapi, { at, connection }, scope);
    }).finally(() => (own.goingOn = null));
    await own.goingOn;
  }
  return own?.listing && own.listing.generation() >= wanted ? own.listing : null;
}

/** What is followed of one instance's published projects; one reader at a time goes on with it. */
interface Followed {
  listing: Listing | null;
  defaultLocale: string;
  turn: Promise<unknown>;
  /** Is read, for whoever asks whether a list is still the same. */
  goingOn: Promise<unknown> | null;
}

const followed = new WeakMap<Core.Strapi, Followed>();

/**
 * Looks something up among the projects as they are in the snapshot. Published ones are in memory, and only what has changed
 * since is read; drafts, which change as people type, are read for whoever asks.
 */
export async function lookUp<Found>(
  strapi: Core.Strapi,
  content: Content,
  scope: PlanScope,
  find: (view: ListView) => Promise<Found>,
): Promise<Found> {
  const { at } = content;
  if (at === null || scope.status === 'draft') return find(await readAside(strapi, content, scope));
  try {
    return await find(await viewAt(strapi, { ...content, at }, scope));
  } catch (error) {
    if (!(error instanceof TooLongAgo)) throw error;
    return find(await readAside(strapi, content, scope));
  }
}

type PublishedContent = Content & { at: SnapshotGeneration };

async function viewAt(strapi: Core.Strapi, content: PublishedContent, scope: PlanScope): Promise<ListView> {
  const own = followed.get(strapi) ?? {
    listing: null,
    defaultLocale: scope.defaultLocale,
    turn: Promise.resolve(),
    goingOn: null,
  };
  followed.set(strapi, own);
  const view = own.turn.then(() => goOn(strapi, content, scope, own));
  own.turn = view.catch(() => undefined);
  return view;
}

async function goOn(
  strapi: Core.Strapi,
  content: PublishedContent,
  scope: PlanScope,
  own: Followed,
): Promise<ListView> {
  const { at, connection } = content;
  const { document } = readableType(strapi, PROJECT_UID).shapes;
  const latest =
    own.defaultLocale === scope.defaultLocale ? (own.listing?.latest(at.generation) ?? null) : null;
  const changed = latest === null ? null : at.changedSince(latest, PROJECT_UID);
  const isNewest = own.listing === null || own.listing.generation() <= at.generation;
  if (own.listing === null || latest === null || changed === null) {
    const listing = await readAll(strapi, content, scope, null);
    if (isNewest) Object.assign(own, { listing, defaultLocale: scope.defaultLocale });
    return listing.view(at.generation);
  }
  if (latest === at.generation) return own.listing.view(latest);
  const reading = { status: scope.status, defaultLocale: scope.defaultLocale, locales: null };
  const documents = changed.length > 0 ? await loadListed(connection, document, reading, changed) : [];
  const areTermsSame = at.isStill({ generation: latest, keys: termTypes(strapi).map(typeKey) });
  if (!isNewest) {
    if (!areTermsSame) throw new TooLongAgo();
    return own.listing.view(latest, documents);
  }
  own.listing.advance(
    at.generation,
    documents,
    areTermsSame ? null : await loadTermCodes(connection, document),
  );
  return own.listing.view(at.generation);
}

function readAside(strapi: Core.Strapi, content: Content, scope: PlanScope): Promise<ListView> {
  return readAll(strapi, content, scope, scope.chain).then((listing) => listing.view(listing.generation()));
}

async function readAll(
  strapi: Core.Strapi,
  { connection, at }: Content,
  { status, defaultLocale }: PlanScope,
  locales: readonly string[] | null,
): Promise<Listing> {
  const { document } = readableType(strapi, PROJECT_UID).shapes;
  const codes = await loadTermCodes(connection, document);
  const pause = () => setImmediate();
  const listing = createListing({ generation: at?.generation ?? 0, defaultLocale, codes, pause });
  for await (const documents of loadAllListed(connection, document, { status, defaultLocale, locales })) {
    listing.fill(documents);
    await pause();
  }
  return listing;
}

function termTypes(strapi: Core.Strapi): string[] {
  const { document } = readableType(strapi, PROJECT_UID).shapes;
  return RELATION_NAMES.map((relation) => relationNamed(document, relation).target.uid);
}
