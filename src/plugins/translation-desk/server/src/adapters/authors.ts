import type { Core } from '@strapi/strapi';
import { isRecord } from '#domain/records';
import type { Author } from '#translation-desk/author';

/** Who the ledger's signs (`admin:3`, `api-token:7`, `system`, `baseline`) stand for, in two queries at most. */
export async function loadAuthors(
  strapi: Core.Strapi,
  signs: readonly string[],
): Promise<(sign: string) => Author> {
  const people = await loadNames(strapi, 'admin::user', idsOf(signs, 'admin'));
  const tokens = await loadNames(strapi, 'admin::api-token', idsOf(signs, 'api-token'));
  return (sign) => {
    const [kind, id] = sign.split(':');
    if (kind === 'admin') return { kind: 'person', name: people.get(Number(id)) ?? null };
    if (kind === 'api-token') return { kind: 'token', name: tokens.get(Number(id)) ?? null };
    return { kind: kind === 'baseline' ? 'baseline' : 'system' };
  };
}

function idsOf(signs: readonly string[], wanted: string): number[] {
  return signs.flatMap((sign) => {
    const [kind, id] = sign.split(':');
    return kind === wanted ? [Number(id)] : [];
  });
}

async function loadNames(
  strapi: Core.Strapi,
  uid: 'admin::user' | 'admin::api-token',
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { id: { $in: [...ids] } } });
  return new Map(rows.filter(isRecord).map((row) => [Number(row['id']), nameOf(row)]));
}

/** A token has a name, a person two of them, or, as Strapi asks for neither, an address. */
function nameOf({ name, firstname, lastname, username, email }: Record<string, unknown>): string {
  const names = [[name], [firstname, lastname], [username], [email]].map((parts) =>
    parts.filter((part) => typeof part === 'string' && part !== '').join(' '),
  );
  return names.find((one) => one !== '') ?? '';
}
