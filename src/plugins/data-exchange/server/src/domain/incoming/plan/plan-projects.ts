import type { PlannedChange, PlannedConflict, PlannedProject } from '#data-exchange/import-plan';
import type { ImportProblem } from '#data-exchange/import-problems';
import type { Locale } from '#domain/locale';
import type { Blocks } from '#domain/rich-text';
import { blocksToHtml } from '../../columns/blocks-to-html';
import { INCOMING_FIELDS } from '../mapping/incoming-fields';
import type { MatchedProject, ProjectKeys } from '../mapping/match-project';
import { aProblem } from '../problem';
import { textToRichText } from '../rich-text/text-to-rich-text';
import type { IncomingProject, IncomingValue } from './read-rows';
import { isSameField, wordsOfBlocks } from './same-field';
import type { TodaysProject, Written } from './todays-project';

export interface PlanContext {
  defaultLocale: Locale;
  match(keys: ProjectKeys): MatchedProject;
  /** Of a project that was matched; null: it is gone since. */
  today(documentId: string): TodaysProject | null;
  /** What the rules of projects say of one as it would be; paths as in the entry. */
  check(project: PlannedState): readonly BrokenRule[];
  /** When the file was written last; null: nobody knows, and any text of a person's counts as later. */
  writtenAt: string | null;
  /** The projects that a cell names, by any of their keys. */
  findProject(text: string): string | null;
}

/** A project with the values that it would have. */
export interface PlannedState {
  documentId: string | null;
  /** The base's fields, texts and shared ones. */
  values: Readonly<Record<string, unknown>>;
  texts: Readonly<Record<Locale, Readonly<Record<string, unknown>>>>;
}

export interface BrokenRule {
  field: string;
  locale: Locale | null;
  rule: string;
  message: string;
}

/**
 * What becomes of each row's project: only what differs from today, in a field and a language, is a change; a row with an
 * error changes nothing. Two rows of one project are an error of both.
 */
export function planProjects(rows: readonly IncomingProject[], context: PlanContext): PlannedProject[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const matched = context.match(row.keys);
    const key = matched.kind === 'found' ? matched.documentId : newKey(row.keys);
    const before = key === null ? undefined : seen.get(key);
    if (key !== null && before === undefined) seen.set(key, row.row);
    const problems = [...row.problems, ...problemOfMatch(matched, row)];
    if (before !== undefined) problems.push(aProblem('repeated-project', { row: before }, placeOf(row)));
    return planProject(row, matched.kind === 'found' ? matched.documentId : null, problems, context);
  });
}

/** Of new ones: two rows with one number would be two projects. */
function newKey(keys: ProjectKeys): string | null {
  const [first] = Object.entries(keys);
  return first ? `new ${first.join(' ')}` : null;
}

function placeOf({ sheet, row }: IncomingProject) {
  return { sheet, row, column: null };
}

function problemOfMatch(matched: MatchedProject, row: IncomingProject): ImportProblem[] {
  switch (matched.kind) {
    case 'found':
    case 'new':
      return [];
    case 'unknown-document':
      return [aProblem('unknown-document', { documentId: matched.documentId }, placeOf(row))];
    case 'ambiguous': {
      const { key, text, documentIds: projects } = matched;
      return [aProblem('ambiguous-project', { key, text, projects }, placeOf(row))];
    }
    case 'disagree':
      return [aProblem('keys-disagree', { keys: matched.keys, projects: matched.documentIds }, placeOf(row))];
    default:
      return matched satisfies never;
  }
}

function planProject(
  row: IncomingProject,
  documentId: string | null,
  found: readonly ImportProblem[],
  context: PlanContext,
): PlannedProject {
  const today = documentId === null ? null : context.today(documentId);
  const problems = [...found];
  const changes: PlannedChange[] = [];
  const conflicts: PlannedConflict[] = [];
  for (const value of row.values) {
    const after = resolve(value, row, problems, context);
    if (after === undefined) continue;
    const before = todaysValue(today, value, context.defaultLocale);
    if (isSame(value, before, after)) continue;
    const change = { field: value.field, locale: value.locale, before: before ?? null, after };
    const later = laterThan(today, value, context);
    if (later) conflicts.push({ ...change, by: later.by, at: later.at });
    else changes.push(change);
  }
  const title = titleOf(row, today, context.defaultLocale);
  if (!today && title === '') problems.push(aProblem('no-title', {}, placeOf(row)));
  if (changes.length > 0 && !hasErrors(problems))
    problems.push(...brokenRules(row, documentId, today, changes, context));
  const place = { sheet: row.sheet, row: row.row };
  const base = { ...place, documentId, title, problems };
  if (hasErrors(problems)) return { kind: 'refused', ...base, changes: [], conflicts };
  if (changes.length === 0) return { kind: today ? 'unchanged' : 'refused', ...base, changes, conflicts };
  return { kind: today ? 'changed' : 'new', ...base, changes, conflicts };
}

function hasErrors(problems: readonly ImportProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Projects that a cell names as their keys; undefined where one of them can't be found. */
function resolve(
  { field, value, column }: IncomingValue,
  row: IncomingProject,
  problems: ImportProblem[],
  { findProject }: PlanContext,
): unknown {
  if (INCOMING_FIELDS[field].kind !== 'projects' || !Array.isArray(value)) return value;
  const found: string[] = [];
  for (const text of value.map(String)) {
    const documentId = findProject(text);
    if (documentId === null)
      problems.push(aProblem('unknown-project', { text }, { ...placeOf(row), column }));
    else found.push(documentId);
  }
  return found.length === value.length ? found : undefined;
}

function todaysValue(
  today: TodaysProject | null,
  { field, locale }: IncomingValue,
  _default: Locale,
): unknown {
  if (!today) return null;
  return locale === null ? today.shared[field] : today.texts[locale]?.[field];
}

/**
 * A rich text that comes without formats says what it says in words; one that went out as HTML is what that says, without
 * pictures and doubled space.
 */
function isSame({ field, isPlain }: IncomingValue, before: unknown, after: unknown): boolean {
  if (isSameField(field, before, after)) return true;
  if (INCOMING_FIELDS[field].kind !== 'rich-text' || !Array.isArray(before)) return false;
  if (isPlain) return wordsOfBlocks(before) === wordsOfBlocks(after);
  return isSameField(field, textToRichText(blocksToHtml(before as Blocks), 'html'), after);
}

/** Whoever translated the text after the file was written, and stands by it. */
function laterThan(
  today: TodaysProject | null,
  { field, locale }: IncomingValue,
  { defaultLocale, writtenAt }: PlanContext,
): Written | null {
  if (!today || locale === null || locale === defaultLocale) return null;
  const written = today.written[locale]?.[field];
  if (!written || written.needsReview || !/^(admin|api-token):/.test(written.by)) return null;
  return writtenAt === null || written.at > writtenAt ? written : null;
}

function titleOf({ values }: IncomingProject, today: TodaysProject | null, defaultLocale: Locale): string {
  const given = values.filter(({ field }) => field === 'title');
  const own = given.find(({ locale }) => locale === defaultLocale) ?? given[0];
  const stored = today?.texts[defaultLocale]?.title ?? Object.values(today?.texts ?? {})[0]?.title;
  return String(own?.value ?? stored ?? '');
}

function brokenRules(
  row: IncomingProject,
  documentId: string | null,
  today: TodaysProject | null,
  changes: readonly PlannedChange[],
  { check }: PlanContext,
): ImportProblem[] {
  return check(stateAfter(documentId, today, changes)).map(({ field, locale, rule, message }) => {
    const column =
      row.values.find((value) => value.field === field && value.locale === locale)?.column ?? field;
    return aProblem('rule-broken', { field, rule, message }, { sheet: row.sheet, row: row.row, column });
  });
}

function stateAfter(
  documentId: string | null,
  today: TodaysProject | null,
  changes: readonly PlannedChange[],
): PlannedState {
  const values: Record<string, unknown> = { ...today?.shared };
  const texts: Record<Locale, Record<string, unknown>> = {};
  for (const [locale, own] of Object.entries(today?.texts ?? {})) texts[locale] = { ...own };
  for (const { field, locale, after } of changes)
    if (locale === null) values[field] = after;
    else (texts[locale] ??= {})[field] = after;
  return { documentId, values, texts };
}
