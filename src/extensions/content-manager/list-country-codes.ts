import { isRecord, toRecords } from '#domain/records';
import { PROJECT } from '../../rules/project';
import type { ListContext } from './list-context';

/**
 * Gives each row of the list of projects the codes of its countries beside their number: “6 items” names none.
 * Whoever may not read the field has no number there, and gets no codes. A list that is filtered by country has the
 * entries themselves instead of their number.
 */
export async function listCountryCodes({ params, body }: ListContext): Promise<void> {
  if (params.model !== PROJECT || !isRecord(body)) return;
  const rows = toRecords(body.results).filter(
    ({ countries }) => isRecord(countries) || Array.isArray(countries),
  );
  if (rows.length === 0) return;
  const stored: unknown = await strapi.db.query(PROJECT).findMany({
    select: ['id'],
    where: { id: { $in: rows.map(({ id }) => id) } },
    populate: { countries: { select: ['code'] } },
  });
  const codes = new Map(
    toRecords(stored).map(({ id, countries }) => [id, toRecords(countries).map(({ code }) => code)]),
  );
  for (const row of rows) {
    const own = codes.get(row.id) ?? [];
    row.countries = { count: own.length, codes: own };
  }
}
