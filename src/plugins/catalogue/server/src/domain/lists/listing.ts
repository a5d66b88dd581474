import type { Locale } from '#domain/locale';
import type { OrderKey, PlanScope } from '../plan/project-plan';
import { compareListed } from './compare-listed';
import type { Listed, ListedProject, ListedRow } from './listed-project';
import { toListedProject } from './listed-project';
import type { ListReading } from './reading';
import { baseOf, toListReading } from './reading';
import { replaceInOrder } from './replace-in-order';
import { sortInSlices } from './sort-in-slices';
import type { TermCodes, TermSets } from './term-sets';
import { createTermSets } from './term-sets';

/** A document's rows; none: it isn't there. */
export interface ListedDocument {
  documentId: string;
  rows: readonly ListedRow[];
}

/** The projects that lists are made of at one content generation. */
export interface ListView {
  /** Lets others have their turn. */
  pause(): Promise<void>;
  sets: Pick<TermSets, 'codes'>;
  reading(scope: PlanScope): ListReading;
  /** The visible projects in an order that no search has a part in. */
  inOrder(scope: PlanScope, keys: readonly OrderKey[]): Promise<readonly Listed[]>;
  /** Those of the documents that are visible. */
  among(scope: PlanScope, documentIds: Iterable<string>): Listed[];
}

/** All projects that lists are made of, followed from one content generation to the next. */
export interface Listing {
  /** The newest generation that it knows. */
  generation(): number;
  /** Takes in documents of the generation that it begins with. */
  fill(documents: readonly ListedDocument[]): void;
  /** Goes on to a later generation, at which these documents are different and terms are called so. */
  advance(generation: number, documents: readonly ListedDocument[], codes: TermCodes | null): void;
  /** The newest generation, not after that one, that it can still be looked at; null: none. */
  latest(generation: number): number | null;
  /** The documents that may differ between two generations at which it can be looked at; null: that isn't known. */
  changedBetween(one: number, other: number): ReadonlySet<string> | null;
  /** How it is at a generation that `latest` has named, with documents that are different from what it has. */
  view(generation: number, different?: readonly ListedDocument[]): ListView;
}

interface ListingOptions {
  generation: number;
  defaultLocale: Locale;
  codes: TermCodes;
  /** Lets others have their turn. */
  pause(): Promise<void>;
}

/** How many replaced projects are remembered for readers of an earlier snapshot, and for orders that nobody has asked for lately. */
const REMEMBERED = 5000;

/** Orders that are kept: each has a place for every project. */
const ORDERS = 40;

/** So much has changed since a reader's snapshot that it isn't remembered what was before. */
export class TooLongAgo extends Error {}

/** One going on, and what the projects were before it. */
interface Step {
  from: number;
  before: ReadonlyMap<string, ListedProject | undefined>;
}

interface Order {
  generation: number;
  items: readonly Listed[];
}

export function createListing({ generation: first, defaultLocale, codes, pause }: ListingOptions): Listing {
  const sets = createTermSets();
  sets.name(codes);
  const projects = new Map<string, ListedProject>();
  const orders = new Map<string, Promise<Order>>();
  let generation = first;
  /** Oldest first. */
  let steps: Step[] = [];

  const toProject = ({ documentId, rows }: ListedDocument) =>
    rows.length > 0 ? toListedProject(documentId, rows, { defaultLocale, numbers: sets }) : undefined;

  function put(documentId: string, project: ListedProject | undefined): void {
    if (project) projects.set(documentId, project);
    else projects.delete(documentId);
  }

  function forgetOldSteps(): void {
    let remembered = 0;
    const kept = steps.findLastIndex(({ before }) => (remembered += before.size) > REMEMBERED);
    if (kept !== -1) steps = steps.slice(kept + 1);
  }

  /** A project as it was at a generation. */
  function projectAt(documentId: string, at: number): ListedProject | undefined {
    const later = steps.find(({ from, before }) => from >= at && before.has(documentId));
    return later ? later.before.get(documentId) : projects.get(documentId);
  }

  /** The documents that may differ between two generations; null: too long ago to tell. */
  function changedBetween(one: number, other: number): Set<string> | null {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    if (from < (steps[0]?.from ?? generation)) return null;
    const between = steps.filter((step) => step.from >= from && step.from < to);
    return new Set(between.flatMap(({ before }) => [...before.keys()]));
  }

  function* projectsAt(at: number, different: ReadonlyMap<string, ListedProject | undefined>) {
    const changed = changedBetween(at, generation);
    if (changed === null) throw new TooLongAgo();
    for (const [documentId, project] of projects)
      if (!changed.has(documentId) && !different.has(documentId)) yield project;
    for (const documentId of changed) {
      const project = different.has(documentId) ? undefined : projectAt(documentId, at);
      if (project) yield project;
    }
    for (const project of different.values()) if (project) yield project;
  }

  function view(at: number, documents: readonly ListedDocument[] = []): ListView {
    const different = new Map(documents.map((document) => [document.documentId, toProject(document)]));
    const find = (documentId: string) =>
      different.has(documentId) ? different.get(documentId) : projectAt(documentId, at);
    const isRemembered = () => changedBetween(at, generation) !== null;

    function among(scope: PlanScope, documentIds: Iterable<string>): Listed[] {
      if (!isRemembered()) throw new TooLongAgo();
      const reading = toListReading(scope, sets);
      return [...documentIds].flatMap((documentId) => {
        const project = find(documentId);
        return (project && baseOf(project, reading)) ?? [];
      });
    }

    async function sortAll(scope: PlanScope, compare: Compare): Promise<Order> {
      const reading = toListReading(scope, sets);
      const all: Listed[] = [];
      for (const project of projectsAt(at, different)) {
        const base = baseOf(project, reading);
        if (base) all.push(base);
      }
      return { generation: at, items: await sortInSlices(all, compare, pause) };
    }

    async function bring(order: Order, scope: PlanScope, compare: Compare): Promise<Order> {
      const changed = changedBetween(order.generation, at);
      if (changed === null) return sortAll(scope, compare);
      for (const documentId of different.keys()) changed.add(documentId);
      if (changed.size === 0) return order;
      const reading = toListReading(scope, sets);
      const gone = [...changed].flatMap((documentId) => {
        const project = projectAt(documentId, order.generation);
        return (project && baseOf(project, reading)) ?? [];
      });
      const items = replaceInOrder(order.items, { gone, added: among(scope, changed), compare });
      return { generation: at, items };
    }

    return {
      pause,
      sets,
      reading: (scope) => toListReading(scope, sets),
      among,
      async inOrder(scope, keys) {
        const reading = toListReading(scope, sets);
        const compare = compareListed(keys, { locale: scope.locale, reading, hits: null });
        const key = keyOf(scope, keys);
        const known = orders.get(key);
        const order = known ? bring(await known, scope, compare) : sortAll(scope, compare);
        // What only this reader sees isn't for others.
        if (at === generation && different.size === 0) keep(key, order);
        return (await order).items;
      },
    };
  }

  function keep(key: string, order: Promise<Order>): void {
    orders.delete(key);
    orders.set(key, order);
    order.catch(() => orders.delete(key));
    const [oldest] = orders.keys();
    if (orders.size > ORDERS && oldest !== undefined) orders.delete(oldest);
  }

  return {
    generation: () => generation,
    fill(documents) {
      for (const document of documents) put(document.documentId, toProject(document));
    },
    advance(to, documents, renamed) {
      const before = new Map(documents.map(({ documentId }) => [documentId, projects.get(documentId)]));
      for (const document of documents) put(document.documentId, toProject(document));
      steps.push({ from: generation, before });
      forgetOldSteps();
      // Of terms the present names alone are known.
      if (renamed && sets.name(renamed)) steps = [];
      generation = to;
    },
    latest(at) {
      if (at >= generation) return generation;
      return steps.findLast(({ from }) => from <= at)?.from ?? null;
    },
    changedBetween,
    view,
  };
}

type Compare = (one: Listed, other: Listed) => number;

function keyOf({ locale, chain, defaultLocale, fallback }: PlanScope, keys: readonly OrderKey[]): string {
  return JSON.stringify([locale, chain, defaultLocale, fallback, keys]);
}
