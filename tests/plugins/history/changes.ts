import type { UID } from '@strapi/strapi';
import type { TestApp } from '../../helpers/app';

/** A change as it is stored, without what makes the state before of it. */
export interface Stored {
  locale: string;
  number: number;
  actor: string;
  cause: string;
  of: string | null;
  batch: string;
  fields: { draft: string[]; published: string[]; shown?: boolean };
}

/** Everything that was recorded of a document or thing, in its order. */
export async function changesOf(app: TestApp, uid: string, document: string): Promise<Stored[]> {
  const rows = await app.strapi.db
    .query('plugin::history.change' as UID.Schema)
    .findMany({ where: { uid, document }, orderBy: ['id'] });
  return rows.map((row) => ({ ...row, of: row.causeOf, fields: JSON.parse(row.fields) }));
}

/** `en save draft:title`: the language, the cause and the fields of each change. */
export async function story(app: TestApp, uid: string, document: string): Promise<string[]> {
  return (await changesOf(app, uid, document)).map(({ locale, cause, fields }) => {
    const { draft, published, shown } = fields;
    const readers = shown === undefined ? '' : shown ? ' shown' : ' hidden';
    return `${locale} ${cause}${readers} draft:${draft.join()} published:${published.join()}`;
  });
}

/** How many changes there are of anything. */
export function countChanges(app: TestApp): Promise<number> {
  return app.strapi.db.query('plugin::history.change' as UID.Schema).count();
}
