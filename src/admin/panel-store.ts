import type { StrapiApp } from '@strapi/strapi/admin';
import { isRecord, toRecords } from '#domain/records';

/** A content type or component as the content manager has loaded it. */
export interface Schema {
  uid: string;
  kind?: 'collectionType' | 'singleType';
  attributes: Record<string, SchemaAttribute>;
}

export interface SchemaAttribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  pluginOptions?: unknown;
}

/** What the content manager has loaded into the panel's store; it has no other way to ask for it outside a component. */
export interface PanelStore {
  /** Undefined while it isn't loaded. */
  schemaOf(uid: string): Schema | undefined;
  /** The locales that a document is known to have a version in; `documentId` is left out of single types. */
  localesOf(uid: string, documentId: string | undefined): string[];
}

/** `app` as `register` gets it: what `bootstrap` gets has no store. The store itself comes later than both. */
export function toPanelStore(app: Pick<StrapiApp, 'store'>): PanelStore {
  const loaded = (endpoint: string) =>
    queriesOf(app.store?.getState()).filter((query) => query.endpointName === endpoint);
  return {
    schemaOf: (uid) => {
      const types = loaded('getInitialData').flatMap(({ data }) =>
        isRecord(data) ? toRecords(data.contentTypes) : [],
      );
      return types.find((type) => type.uid === uid) as Schema | undefined;
    },
    localesOf: (uid, documentId) =>
      loaded('getDocument')
        .filter(({ originalArgs }) => isRecord(originalArgs) && isOf(originalArgs, uid, documentId))
        .flatMap(({ data }) => (isRecord(data) ? localesIn(data) : [])),
  };
}

function queriesOf(state: unknown): Record<string, unknown>[] {
  const api = isRecord(state) ? state.adminApi : undefined;
  return isRecord(api) && isRecord(api.queries) ? Object.values(api.queries).filter(isRecord) : [];
}

function isOf(query: Record<string, unknown>, uid: string, documentId: string | undefined): boolean {
  return query.model === uid && (query.documentId ?? undefined) === documentId;
}

/** The version that was asked for, and the others that the answer tells of. */
function localesIn({ data, meta }: Record<string, unknown>): string[] {
  const others = isRecord(meta) ? toRecords(meta.availableLocales) : [];
  return [data, ...others].flatMap((version) =>
    isRecord(version) && typeof version.locale === 'string' ? [version.locale] : [],
  );
}
