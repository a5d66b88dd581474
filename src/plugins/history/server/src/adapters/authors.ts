import type { Core } from '@strapi/strapi';
import { isRecord } from '#domain/records';
import type { Author } from '#history/reading';

const KINDS = { admin: 'person', 'api-token': 'token', user: 'user' } as const;
const UIDS = {
  admin: 'admin::user',
  'api-token': 'admin::api-token',
  user: 'plugin::users-permissions.user',
} as const;

type Kind = keyof typeof KINDS;

/** Who recorded signs (`admin:3`, `api-token:7`, `user:5`, `system`) stand for; a name goes with its account. */
export async function loadAuthors(
  strapi: Core.Strapi,
  signs: readonly string[],
): Promise<(sign: string) => Author> {
  const names = new Map<string, string>();
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const ids = [...new Set(signs)].flatMap((sign) => parse(sign)?.ofKind(kind) ?? []);
    if (ids.length === 0) continue;
    const rows: unknown[] = await strapi.db.query(UIDS[kind]).findMany({ where: { id: { $in: ids } } });
    for (const row of rows.filter(isRecord)) names.set(`${kind}:${String(row['id'])}`, nameOf(row));
  }
  return (sign) => {
    const parsed = parse(sign);
    return parsed
      ? { kind: KINDS[parsed.kind], id: parsed.id, name: names.get(sign) ?? null }
      : { kind: 'system' };
  };
}

function parse(sign: string): { kind: Kind; id: number; ofKind(kind: Kind): number[] } | null {
  const [, kind, id] = /^(admin|api-token|user):(\d+)$/.exec(sign) ?? [];
  if (!isKind(kind)) return null;
  return { kind, id: Number(id), ofKind: (wanted) => (wanted === kind ? [Number(id)] : []) };
}

function isKind(kind: string | undefined): kind is Kind {
  return kind !== undefined && kind in KINDS;
}

function nameOf({ name, firstname, lastname, username, email }: Record<string, unknown>): string {
  const names = [[name], [firstname, lastname], [username], [email]].map((parts) =>
    parts.filter((part) => typeof part === 'string' && part !== '').join(' '),
  );
  return names.find((one) => one !== '') ?? '';
}
