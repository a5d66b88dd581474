import type { Core } from '@strapi/strapi';
import { checkLimits, type LimitedAttributes } from '#domain/attribute-limits';
import { DEFAULT_LOCALE } from '#domain/locale';
import { checkProject, type ProjectDraft } from '#domain/project-rules/index';
import { isRecord } from '#domain/records';
import { INCOMING_FIELDS, isFieldName } from '../../domain/incoming/mapping/incoming-fields';
import type { BrokenRule, PlannedState } from '../../domain/incoming/plan/plan-projects';
import { PROJECT } from './content';

/** What the rules of projects say of one as it would be, by the rules' own functions: a write would say the same. */
export function stateChecker(
  strapi: Core.Strapi,
  areaOf: (subsector: string) => string | null,
): (state: PlannedState) => BrokenRule[] {
  const attributes = strapi.contentType(PROJECT).attributes as LimitedAttributes;
  const attributesOf = (uid: string) =>
    strapi.components[uid as keyof typeof strapi.components].attributes as LimitedAttributes;
  return ({ values, texts }) => {
    const base = texts[DEFAULT_LOCALE] ?? Object.values(texts)[0] ?? {};
    const { subsector, ...rest } = values;
    const draft = {
      ...rest,
      title: base['title'],
      countries: keysIn(rest['countries']),
      priorityArea: keyOf(rest['priorityArea']),
      subsector:
        typeof subsector === 'string' ? { documentId: subsector, priorityArea: areaOf(subsector) } : null,
    } as ProjectDraft;
    const issues = [
      ...checkProject(draft, { complete: false }),
      ...checkLimits(attributes, withoutTerms(rest), { attributesOf, complete: false }),
    ];
    const shared = issues.map(({ path, code, message }) => toBroken(String(path[0]), null, code, message));
    const own = Object.entries(texts).flatMap(([locale, text]) =>
      checkLimits(attributes, text, { attributesOf, complete: false }).map(({ path, code, message }) =>
        toBroken(String(path[0]), locale, code, message),
      ),
    );
    return [...shared, ...own];
  };
}

function toBroken(field: string, locale: string | null, rule: string, message: string): BrokenRule {
  const isLocalized = isFieldName(field) && INCOMING_FIELDS[field].isLocalized;
  return { field, locale: isLocalized ? (locale ?? DEFAULT_LOCALE) : null, rule, message };
}

function withoutTerms(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { countries: _c, priorityArea: _p, topics: _t, relatedProjects: _r, ...rest } = values;
  return rest;
}

/** A term that is yet to be made counts as one. */
function keyOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['make'] === 'string' ? `new ${value['make']}` : null;
}

function keysIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one: unknown) => keyOf(one) ?? []) : [];
}
