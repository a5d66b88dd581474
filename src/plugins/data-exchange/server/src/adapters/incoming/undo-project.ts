import type { Core } from '@strapi/strapi';
import { isFieldName } from '../../domain/incoming/mapping/incoming-fields';
import { isSameField } from '../../domain/incoming/plan/same-field';
import type { FieldValues } from '../../domain/incoming/plan/todays-project';
import { pick, PROJECT } from './content';
import type { StoredBefore } from './run-store';
import { storedBase } from './write-project';

/**
 * Gives a project back what it said before, in a transaction that is open: what readers saw is published again, then the
 * draft is as it was; versions that were made go. Null: the project itself was made, and goes.
 */
export async function undoProject(
  strapi: Core.Strapi,
  documentId: string,
  before: StoredBefore | null,
): Promise<void> {
  const projects = strapi.documents(PROJECT);
  if (before === null) {
    await projects.delete({ documentId, locale: '*' });
    return;
  }
  for (const locale of before.created) await projects.delete({ documentId, locale });
  const base = await storedBase(strapi, documentId);
  const locales = Object.keys(before.draft).toSorted(
    (one, other) => Number(other === base) - Number(one === base),
  );
  for (const locale of locales) {
    const published = before.published[locale];
    const online = await isPublished(strapi, documentId, locale);
    if (published && online) {
      await projects.update({ documentId, locale, data: toData(published) });
      if (!(await saysStill(strapi, documentId, locale, published)))
        await projects.publish({ documentId, locale });
    } else if (!published && online) await projects.unpublish({ documentId, locale });
    await projects.update({ documentId, locale, data: toData(before.draft[locale]) });
  }
}

async function isPublished(strapi: Core.Strapi, documentId: string, locale: string): Promise<boolean> {
  return (
    (await strapi.db
      .query(PROJECT)
      .count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0
  );
}

/** Whether readers see these values as it is: then there is nothing to publish. */
async function saysStill(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  values: object,
): Promise<boolean> {
  const row = await strapi.db
    .query(PROJECT)
    .findOne({ where: { documentId, locale, publishedAt: { $notNull: true } }, populate: true });
  if (!row) return false;
  const today = { ...pick(row, false), ...pick(row, true) };
  return Object.entries(values).every(
    ([name, value]) => isFieldName(name) && isSameField(name, value, today[name]),
  );
}

/** As the Document Service takes it, whose types know the values of each field. */
function toData(values: FieldValues | undefined): Record<string, unknown> {
  return { ...values };
}
