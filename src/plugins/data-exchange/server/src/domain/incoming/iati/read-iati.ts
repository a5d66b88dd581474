import type { ImportProblem } from '#data-exchange/import-problems';
import { isCalendarDay } from '#domain/calendar-day';
import type { ReadTable } from '../csv/read-csv';
import type { IncomingLimits } from '../limits';
import { textCell, type Cell, type Row } from '../table';
import { childOf, childrenOf, textOf, type ActivityElement } from './activity-element';
import { readActivities } from './read-activities';

/**
 * IATI activities as a table, a row for each activity, whose columns are named as the API names fields: what is to be
 * decided of them is decided as of any other table.
 */
export async function readIati(
  chunks: AsyncIterable<Uint8Array>,
  limits: IncomingLimits,
): Promise<ReadTable> {
  const read = await readActivities(chunks, limits);
  if (read.kind === 'refused') return read;
  const records = read.activities.map(toRecord);
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const header: Row = { number: 0, cells: names.map((text) => ({ kind: 'text', text })) };
  const rows = records.map((record, at): Row => ({
    number: at + 1,
    cells: names.map((name) => record.get(name) ?? null),
  }));
  const problems: ImportProblem[] = [...read.problems];
  return { kind: 'read', sheets: [{ name: null, rows: [header, ...rows] }], problems };
}

type Activity = Map<string, Cell>;

function toRecord(activity: ActivityElement): Activity {
  const record: Activity = new Map();
  const put = (name: string, cell: Cell | null): void => {
    if (cell !== null && !record.has(name)) record.set(name, cell);
  };
  const language = activity.attributes['lang'] ?? 'en';
  const identifier = textOf(activity, 'iati-identifier');
  put('iatiIdentifier', textCell(identifier));
  put('projectNumber', textCell(withoutPublisher(identifier, activity)));
  putNarratives(put, 'title', childOf(activity, 'title'), language);
  for (const description of childrenOf(activity, 'description'))
    putNarratives(put, DESCRIPTIONS[description.attributes['type'] ?? '1'] ?? '', description, language);
  for (const result of childrenOf(activity, 'result').slice(0, 1))
    putNarratives(
      put,
      'expectedResults',
      childOf(result, 'description') ?? childOf(result, 'title'),
      language,
    );
  put('startDate', dayOf(activity, ['2', '1']));
  put('endDate', dayOf(activity, ['4', '3']));
  put(
    'statusOverride',
    textCell(STATUSES[childOf(activity, 'activity-status')?.attributes['code'] ?? ''] ?? ''),
  );
  const countries = childrenOf(activity, 'recipient-country').flatMap(
    ({ attributes }) => attributes['code']?.trim() || [],
  );
  put('countries', values(countries));
  put('scope', countries.length === 0 ? null : textCell(countries.length === 1 ? 'bilateral' : 'regional'));
  put('website', textCell(textOf(childOf(activity, 'contact-info'), 'website')));
  put('contactEmail', textCell(textOf(childOf(activity, 'contact-info'), 'email')));
  put('partners', values(partnersOf(activity, language)));
  put(
    'locations',
    values(childrenOf(activity, 'location').flatMap((location) => locationOf(location, language))),
  );
  const budget = budgetOf(activity);
  put('totalBudget', budget && { kind: 'number', text: budget.text, digits: 0, isExact: true });
  put('currency', budget && textCell(budget.currency));
  return record;
}

/** An identifier begins with who publishes it, and a hyphen; behind stands the publisher's own number. */
function withoutPublisher(identifier: string, activity: ActivityElement): string {
  const publisher = childOf(activity, 'reporting-org')?.attributes['ref']?.trim() ?? '';
  return publisher !== '' && identifier.startsWith(`${publisher}-`)
    ? identifier.slice(publisher.length + 1)
    : identifier;
}

/** Codelist DescriptionType: general, objectives; 4, other, is where a summary stands. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  1: 'description',
  2: 'specificObjective',
  4: 'summary',
};

/** Codelist ActivityStatus: what the dates don't say. */
const STATUSES: Readonly<Record<string, string>> = { 5: 'cancelled', 6: 'suspended' };

/** Codelist OrganisationRole: who pays is none of the project's partners. */
const ROLES: Readonly<Record<string, string>> = { 2: 'lead', 3: 'partner', 4: 'partner' };

type Put = (name: string, cell: Cell | null) => void;

function putNarratives(
  put: Put,
  field: string,
  element: ActivityElement | undefined,
  language: string,
): void {
  if (field === '' || !element) return;
  const byLanguage = new Map<string, string[]>();
  for (const { attributes, text } of childrenOf(element, 'narrative')) {
    if (text.trim() === '') continue;
    const own = (attributes['lang'] ?? language).toLowerCase().split('-')[0] ?? language;
    byLanguage.set(own, [...(byLanguage.get(own) ?? []), text.trim()]);
  }
  for (const [own, texts] of byLanguage) put(`${field}:${own}`, textCell(texts.join('\n\n')));
}

/** The first that there is of these types (codelist ActivityDateType). */
function dayOf(activity: ActivityElement, types: readonly string[]): Cell | null {
  const dates = childrenOf(activity, 'activity-date');
  for (const type of types) {
    const day = dates
      .find(({ attributes }) => attributes['type'] === type)
      ?.attributes['iso-date']?.slice(0, 10);
    if (day !== undefined && day !== '') return isCalendarDay(day) ? { kind: 'day', day } : textCell(day);
  }
  return null;
}

function values(texts: readonly string[]): Cell | null {
  const some = texts.filter((text) => text !== '');
  return some.length === 0 ? null : { kind: 'values', values: some };
}

function partnersOf(activity: ActivityElement, language: string): string[] {
  return childrenOf(activity, 'participating-org').flatMap((organisation) => {
    const role = ROLES[organisation.attributes['role'] ?? ''];
    const name = narrativeOf(organisation, language);
    return role === undefined || name === '' ? [] : [`${name} (${role})`];
  });
}

function narrativeOf(element: ActivityElement, language: string): string {
  const narratives = childrenOf(element, 'narrative');
  const own = narratives.find(({ attributes }) => (attributes['lang'] ?? language) === 'en') ?? narratives[0];
  return own?.text.trim().replace(/\s+/g, ' ') ?? '';
}

/** `pos` is latitude and longitude (EPSG:4326). */
function locationOf(location: ActivityElement, language: string): string[] {
  const point = childOf(location, 'point');
  const [latitude, longitude] = (point ? textOf(point, 'pos') : '').split(/[\s,]+/);
  if (!latitude || !longitude) return [];
  const name = childOf(location, 'name');
  const label = name ? narrativeOf(name, language) : '';
  return [label === '' ? `${latitude}, ${longitude}` : `${label} (${latitude}, ${longitude})`];
}

/** The sum of the budgets, where they are in one currency; what was revised takes the place of the original. */
function budgetOf(activity: ActivityElement): { text: string; currency: string } | null {
  const all = childrenOf(activity, 'budget');
  const revised = all.filter(({ attributes }) => attributes['type'] === '2');
  const parts = (revised.length > 0 ? revised : all).flatMap((budget) => {
    const value = childOf(budget, 'value');
    const amount = Number(value?.text.trim());
    const currency = value?.attributes['currency'] ?? activity.attributes['default-currency'] ?? '';
    return value && Number.isFinite(amount) && currency !== '' ? [{ amount, currency }] : [];
  });
  const [first] = parts;
  if (!first || parts.some(({ currency }) => currency !== first.currency)) return null;
  const cents = parts.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  return { text: String(cents / 100), currency: first.currency };
}
