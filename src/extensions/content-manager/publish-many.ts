import { errors } from '@strapi/utils';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { Ability } from '#domain/ability';
import type { CheckedReadiness, Readiness, UnreadyProject } from '#domain/publication';
import { isRecord } from '#domain/records';
import { strapiServices } from '#strapi/services';
import { servicesOf } from '#translation-desk/services';
import { findMissing, PROJECT } from '../../rules/project';

/** What the two actions, and Strapi's own bulk publication, are asked with. */
export interface PublishContext {
  params: { model?: string };
  request: { body?: unknown };
  state: { userAbility: Ability };
  body?: unknown;
}

/** `POST …/actions/checkPublish`: which of `documentIds` can be published in `locale`, and what the others lack. */
export async function checkPublish(ctx: PublishContext): Promise<void> {
  const wanted = readRequest(ctx);
  const { ready, unready } = await findReadiness(ctx, wanted);
  const checked: CheckedReadiness = { ready: [], unready };
  for (const project of ready) {
    const unfinished = await countUnfinished(ctx, project.documentId, wanted.locale);
    checked.ready.push({ ...project, unfinished });
  }
  ctx.body = { data: checked };
}

/** `POST …/actions/publishReady`: publishes those that are ready, each by itself, and says what the others lack. */
export async function publishReady(ctx: PublishContext): Promise<void> {
  const wanted = readRequest(ctx);
  const { ready, unready } = await findReadiness(ctx, wanted);
  const published: Readiness['ready'] = [];
  const left = [...unready];
  for (const project of ready) {
    const missing = await publish(project.documentId, wanted.locale);
    if (missing) left.push({ ...project, missing });
    else published.push(project);
  }
  ctx.body = { data: { ready: published, unready: left } };
}

/**
 * Names the projects that Strapi's own bulk publication would stumble over: it publishes all or none.
 * @throws ValidationError with title, language and field of all that is missing
 */
export async function refuseUnready(ctx: PublishContext): Promise<void> {
  if (ctx.params.model !== PROJECT) return;
  const wanted = readRequest(ctx);
  const { unready } = await findReadiness(ctx, wanted);
  if (unready.length === 0) return;
  const problems = unready.flatMap(({ documentId, title, missing }) =>
    missing.map(({ path, message }) => ({
      path: [documentId, ...path.map(String)],
      message: `“${title}” (${wanted.locale}): ${message}`,
      name: 'ValidationError',
    })),
  );
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), { errors: problems });
}

async function publish(documentId: string, locale: Locale): Promise<UnreadyProject['missing'] | null> {
  try {
    await strapi.documents(PROJECT).publish({ documentId, locale });
    return null;
  } catch (error) {
    if (!(error instanceof errors.ApplicationError) && !(error instanceof errors.ForbiddenError)) throw error;
    return [{ path: [], message: error.message }];
  }
}

async function findReadiness(ctx: PublishContext, { documentIds, locale }: Wanted): Promise<Readiness> {
  if (ctx.params.model !== PROJECT) throw new errors.NotFoundError('Projects alone are published');
  const may = strapiServices(strapi).permissionChecker.create({
    userAbility: ctx.state.userAbility,
    model: PROJECT,
  }).can;
  const ready: Readiness['ready'] = [];
  const unready: UnreadyProject[] = [];
  for (const documentId of documentIds) {
    const draft = await loadDraft(documentId, locale);
    if (!draft) throw new errors.NotFoundError(`There is no project ${documentId}`);
    if (!may.read(draft) || !may.publish(draft))
      throw new errors.ForbiddenError(`You may not publish in “${locale}”`);
    const missing = await findMissing(strapi, documentId, locale);
    const project = { documentId, title: draft.title ?? '' };
    if (missing.length > 0) unready.push({ ...project, missing });
    else ready.push(project);
  }
  return { ready, unready };
}

/** How many fields readers of the locale won't get as they should be. */
async function countUnfinished(ctx: PublishContext, documentId: string, locale: Locale): Promise<number> {
  const { desk } = servicesOf(strapi);
  const states = await desk.getStates(desk.accessOf(ctx.state.userAbility), { uid: PROJECT, documentId });
  const fields = states?.find((state) => state.locale === locale)?.fields ?? [];
  return fields.filter(({ state }) => state !== 'current').length;
}

interface Wanted {
  documentIds: string[];
  locale: Locale;
}

interface Draft {
  title: string | null;
  locale: Locale;
}

/** The draft in this locale, else the base's with the locale that is to be published. */
async function loadDraft(documentId: string, locale: Locale): Promise<Draft | null> {
  const drafts: Draft[] = await strapi.db.query(PROJECT).findMany({
    where: { documentId, publishedAt: null, locale: { $in: [locale, DEFAULT_LOCALE] } },
  });
  const own = drafts.find((draft) => draft.locale === locale);
  const base = drafts.find((draft) => draft.locale === DEFAULT_LOCALE);
  const any = own ?? base;
  return any ? { ...any, title: own?.title || base?.title || null, locale } : null;
}

/** @throws ValidationError where the body names no documents */
function readRequest({ request }: PublishContext): Wanted {
  const { documentIds, locale } = isRecord(request.body) ? request.body : {};
  if (!Array.isArray(documentIds) || documentIds.length === 0 || !documentIds.every(isId))
    throw new errors.ValidationError('documentIds must be a list of the keys of projects');
  return {
    documentIds: [...new Set(documentIds)],
    locale: typeof locale === 'string' ? locale : DEFAULT_LOCALE,
  };
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
