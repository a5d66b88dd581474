import type { Locale } from '#domain/locale';
import { isRecord, toRecords } from '#domain/records';
import { PROJECT } from '../../rules/project';
import type { ListContext } from './list-context';

/**
 * Gives each row of the list of projects the locales that readers see it in: Strapi's own `localizations` are drafts, and
 * who takes something from readers wants to know what they have.
 */
export async function listOnlineLocales({ params, body }: ListContext): Promise<void> {
  if (params.model !== PROJECT || !isRecord(body)) return;
  const rows = toRecords(body.results);
  if (rows.length === 0) return;
  const online: { documentId: string; locale: Locale }[] = await strapi.db.query(PROJECT).findMany({
    select: ['documentId', 'locale'],
    where: { documentId: { $in: rows.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
    orderBy: { locale: 'asc' },
  });
  for (const row of rows)
    row.onlineLocales = online
      .filter(({ documentId }) => documentId === row.documentId)
      .map(({ locale }) => locale);
}
