import type { Core } from '@strapi/strapi';
import { schemaOf } from '#store/shape/content-schema';
import { componentLink, FILE_UID, fileLink } from '#store/shape/strapi-metadata';

/** Rows of `uid` hold components or files, by links of a table. */
export interface Holder {
  uid: string;
  link: string;
  /** Columns of the link: what is held, and by which row. */
  held: string;
  holder: string;
  /** The column that says of which type one of them is, and what it says. */
  type: { column: string; value: string };
}

/** What of these types and their components holds something, by the component or file that it holds. */
export type Holders = ReadonlyMap<string, readonly Holder[]>;

export function holdersOf(strapi: Core.Strapi, types: readonly string[]): Holders {
  const holders = new Map<string, Holder[]>();
  const seen = new Set<string>();
  const add = (held: string, holder: Holder) => {
    const others = holders.get(held) ?? [];
    if (others.some(({ uid, link }) => uid === holder.uid && link === holder.link)) return;
    holders.set(held, [...others, holder]);
  };
  function look(uid: string): void {
    if (seen.has(uid)) return;
    seen.add(uid);
    for (const [name, attribute] of Object.entries(schemaOf(strapi, uid).attributes)) {
      if (attribute.type === 'media') add(FILE_UID, fileHolder(strapi, uid));
      for (const component of componentsIn(attribute)) {
        add(component, componentHolder(strapi, uid, name, component));
        look(component);
      }
    }
  }
  for (const uid of types) look(uid);
  return holders;
}

function componentsIn({
  component,
  components = [],
}: {
  component?: string;
  components?: readonly string[];
}) {
  return component === undefined ? components : [component, ...components];
}

function componentHolder(strapi: Core.Strapi, uid: string, name: string, component: string): Holder {
  const link = componentLink(strapi, uid, name);
  return {
    uid,
    link: link.table,
    held: link.component,
    holder: link.owner,
    type: { column: link.type, value: component },
  };
}

function fileHolder(strapi: Core.Strapi, uid: string): Holder {
  const link = fileLink(strapi);
  return {
    uid,
    link: link.table,
    held: link.file,
    holder: link.owner,
    type: { column: link.ownerType, value: uid },
  };
}
