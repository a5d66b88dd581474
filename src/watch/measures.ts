import type { Core } from '@strapi/strapi';

/** A number that whoever runs this watches; it is read when they look, and costs nothing else. */
export type Measure = OneNumber | NumbersByLabel;

interface Said {
  /** As Prometheus has it, with the unit: `fiche_answers_bytes`. A counter, which only grows, ends in `_total`. */
  name: `fiche_${string}`;
  help: string;
  kind: 'gauge' | 'counter';
}

export interface OneNumber extends Said {
  /** null: nobody knows at the moment. */
  read(): number | null | Promise<number | null>;
}

export interface NumbersByLabel extends Said {
  /** What the keys of what is read say. There are few of them, and people’s words are never among them. */
  label: string;
  read(): Readonly<Record<string, number>>;
}

/** Says what of a domain can be watched. Nobody has to: where nothing watches, nothing is read. */
export function declareMeasures(strapi: Core.Strapi, measures: readonly Measure[]): void {
  const own = declared.get(strapi) ?? [];
  declared.set(strapi, [...own, ...measures]);
}

/** All that was declared so far. */
export function measuresOf(strapi: Core.Strapi): readonly Measure[] {
  return declared.get(strapi) ?? [];
}

const declared = new WeakMap<Core.Strapi, readonly Measure[]>();
