import type { Locale } from '#domain/locale';
import type { Fallbacks } from '#domain/fallbacks';
import type { ResolvedDocument } from '#domain/resolve/document-model';
import { FACT_KEYS } from '#info-sheet/fact-labels';
import { SECTION_KEYS } from '#info-sheet/sections';
import type { SheetLabels, SheetTemplate } from '#info-sheet/template';
import { defaultLabels } from './default-labels';
import { DEFAULT_FACTS, DEFAULT_SECTIONS } from './default-template';

/** Where each group of labels stands in the single type. */
const GROUPS = {
  facts: 'factLabels',
  sections: 'sectionLabels',
  statuses: 'statusLabels',
  scopes: 'scopeLabels',
} as const;

/**
 * The template that sheets in `locale` are made with, from the single type as the catalogue resolves it.
 * A label that nobody entered in any locale of the chain is the product's own; so is the whole template where none is
 * entered yet. `fallbacks` says of these, too, which aren't in the locale.
 */
export function toSheetTemplate(resolved: ResolvedDocument | null, locale: Locale): SheetTemplate {
  const values = resolved?.values ?? {};
  const own = defaultLabels(locale);
  const fallbacks = { ...toLabelPaths(resolved?.fallbacks ?? {}) };
  const label = (path: string, entered: unknown, product: string) => {
    if (typeof entered === 'string' && entered.trim() !== '') return entered;
    if (own.locale !== locale) fallbacks[path] = own.locale;
    return product;
  };
  const single = (name: SingleLabel) => label(name, values[name], own.labels[name]);
  const group = <Name extends keyof typeof GROUPS>(name: Name): SheetLabels[Name] => {
    const entered = asRecord(values[GROUPS[name]]);
    const labels = Object.entries(own.labels[name]).map(([key, product]) => [
      key,
      label(`${name}.${key}`, entered[key], product),
    ]);
    return Object.fromEntries(labels) as SheetLabels[Name];
  };
  return {
    locale,
    labels: {
      heading: single('heading'),
      openEnd: single('openEnd'),
      createdOn: single('createdOn'),
      projectPage: single('projectPage'),
      fundingStatement: single('fundingStatement'),
      facts: group('facts'),
      sections: group('sections'),
      statuses: group('statuses'),
      scopes: group('scopes'),
    },
    facts: keysIn(values.facts, FACT_KEYS) ?? [...DEFAULT_FACTS],
    sections: keysIn(values.sections, SECTION_KEYS) ?? [...DEFAULT_SECTIONS],
    showEmblem: values.showEmblem !== false,
    showPicture: values.showPicture !== false,
    projectPageUrl:
      typeof values.projectPageUrl === 'string' && values.projectPageUrl !== ''
        ? values.projectPageUrl
        : null,
    fallbacks,
  };
}

type SingleLabel = Exclude<keyof SheetLabels, keyof typeof GROUPS>;

/** The keys of a list of components `{ key }`, each once; null where nobody made a list. */
function keysIn<Key extends string>(list: unknown, known: readonly Key[]): Key[] | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const keys = new Set(list.map((entry) => asRecord(entry).key));
  return [...keys].filter((key): key is Key => known.some((one) => one === key));
}

/** `factLabels.website` of the single type is `facts.website` of the labels. */
function toLabelPaths(fallbacks: Fallbacks): Fallbacks {
  const renamed = Object.entries(fallbacks).map(([path, served]): [string, Locale] => {
    const [head = '', ...rest] = path.split('.');
    const group = Object.entries(GROUPS).find(([, attribute]) => attribute === head);
    return [[group ? group[0] : head, ...rest].join('.'), served];
  });
  return Object.fromEntries(renamed);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
