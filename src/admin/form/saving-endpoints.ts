import { adminApi } from '@strapi/strapi/admin';
import { changeEndpoints } from '../content-manager-endpoints';
import { noteDiscarded } from './discarded';
import { forgetHere } from './kept-changes';
import { toSaveError, type SaveError } from './save-error';

/** The content manager's mutations that a form starts, and what each needs so that a refusal leaves the form alone. */
const MUTATIONS = {
  createDocument: [reloadOnSuccessOnly, explainRefusal, forgetWhenSaved],
  cloneDocument: [reloadOnSuccessOnly, explainRefusal, forgetWhenSaved],
  updateDocument: [reloadOnSuccessOnly, explainRefusal, showWhenSaved],
  publishDocument: [reloadOnSuccessOnly, explainRefusal, showWhenSaved],
  discardDocument: [reloadOnSuccessOnly, noteWhenDiscarded],
  unpublishDocument: [reloadOnSuccessOnly, noteWhenDiscarded],
  deleteDocument: [reloadOnSuccessOnly],
};

/**
 * Keeps a form as it is when the server refuses it. The content manager shows a save before it is done and takes it
 * back when it fails, loads the document anew, and calls the form saved unless the error is one of validation: each of
 * the three puts what is stored in place of what was typed.
 * @throws Error where the content manager no longer has such a mutation: forms would lose what people type
 */
export function keepRefusedForms(): void {
  const changes = Object.entries(MUTATIONS).map(([name, all]) => [
    name,
    (endpoint: Endpoint) => all.forEach((change) => change(endpoint)),
  ]);
  changeEndpoints<Endpoint>(Object.fromEntries(changes));
}

/** The part of RTK Query that shows what was saved; its types are the content manager's own. */
interface Api {
  util: {
    updateQueryData(
      endpoint: string,
      query: object,
      change: (cached: { data: Record<string, unknown> }) => void,
    ): unknown;
  };
}

/** What is changed of a mutation's definition. */
interface Endpoint {
  invalidatesTags?: unknown;
  onQueryStarted?: (call: Call, lifecycle: Lifecycle) => Promise<void>;
  transformErrorResponse?: (error: SaveError) => SaveError;
}

/** What a mutation is called with: `data` aside, it is what `getDocument` was. */
interface Call {
  data?: Record<string, unknown>;
}

interface Lifecycle {
  dispatch(action: unknown): void;
  queryFulfilled: Promise<{ data: { data: Record<string, unknown> } }>;
}

const api = adminApi as unknown as Api;

/** A failed write has changed nothing that would have to be loaded again. */
function reloadOnSuccessOnly(endpoint: Endpoint): void {
  const tags = endpoint.invalidatesTags;
  endpoint.invalidatesTags = (result: unknown, error: unknown, ...rest: unknown[]) => {
    if (error) return [];
    return typeof tags === 'function' ? tags(result, error, ...rest) : tags;
  };
}

function explainRefusal(endpoint: Endpoint): void {
  endpoint.transformErrorResponse = toSaveError;
}

/** Shows what was saved as soon as it is: until the document is loaded again, the form would go back to the one before. */
function showWhenSaved(endpoint: Endpoint): void {
  endpoint.onQueryStarted = async ({ data, ...query }, { dispatch, queryFulfilled }) => {
    const answer = await queryFulfilled.catch(() => null);
    if (!answer) return;
    forgetHere();
    const { id, documentId, locale } = answer.data.data;
    dispatch(
      api.util.updateQueryData('getDocument', query, (cached) => {
        Object.assign(cached.data, data, { id: cached.data.id ?? id, documentId, locale });
      }),
    );
  };
}

/** A new document's form gives way to its page. */
function forgetWhenSaved(endpoint: Endpoint): void {
  endpoint.onQueryStarted = async (_call, { queryFulfilled }) => {
    if (await queryFulfilled.catch(() => null)) forgetHere();
  };
}

/** “Discard changes”, and “Replace draft” as something is unpublished, are meant to lose what was typed. */
function noteWhenDiscarded(endpoint: Endpoint): void {
  endpoint.onQueryStarted = async ({ data }, { queryFulfilled }) => {
    const answer = await queryFulfilled.catch(() => null);
    if (answer && (!data || data.discardDraft === true)) noteDiscarded();
  };
}
