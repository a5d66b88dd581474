import type { ExportedProject } from '#catalogue/export';
import type { LocalizedProject } from '#catalogue/project';
import type { CalendarDay } from '#domain/calendar-day';
import type { Locale } from '#domain/locale';
import { isHttpUrl } from '#domain/http-url';
import { xmlElement, xmlText } from '#print/xml';
import { iatiIdentifier } from '../domain/iati/identifier';
import { narrativesOf, type Narrative } from '../domain/iati/narratives';
import { ORGANISATION_ROLES, ORGANISATION_TYPES, type OpenData } from '../domain/iati/open-data';
import { equalPercentages } from '../domain/iati/percentages';
import { yearlyBudgets } from '../domain/iati/yearly-budgets';

export interface ActivityOptions {
  openData: OpenData;
  defaultLocale: Locale;
  /** In the programme's calendar. */
  today: CalendarDay;
}

/** A project as an activity of IATI 2.03, its elements in the order of the schema. */
export function iatiActivity(exported: ExportedProject, options: ActivityOptions): string {
  const { project } = exported;
  const { openData, defaultLocale } = options;
  const title = narrativesOf(exported, 'title', defaultLocale);
  const language = title[0]?.locale ?? defaultLocale;
  return xmlElement(
    'iati-activity',
    {
      'xml:lang': language,
      'last-updated-datetime': project.updatedAt,
      ...(project.currency ? { 'default-currency': project.currency } : {}),
    },
    [
      element('iati-identifier', iatiIdentifier(project, openData)),
      reportingOrg(openData),
      xmlElement('title', {}, title.map(narrative).join('')),
      ...descriptions(exported, title, defaultLocale),
      ...participants(project, openData),
      ...otherIdentifiers(project),
      xmlElement('activity-status', { code: STATUSES[project.status] }),
      ...dates(project, options.today),
      ...(project.contactEmail
        ? [xmlElement('contact-info', { type: '1' }, element('email', project.contactEmail))]
        : []),
      // Codelist ActivityScope: within a country, or in several.
      xmlElement('activity-scope', { code: project.scope === 'bilateral' ? '4' : '3' }),
      ...countries(project),
      ...project.locations.map(location),
      sector(project),
      ...money(project, options.today),
      ...website(project, title),
    ].join('\n'),
  );
}

/** Codelist ActivityStatus. */
const STATUSES = {
  planned: '1',
  ongoing: '2',
  completed: '4',
  cancelled: '5',
  suspended: '6',
} as const satisfies Record<LocalizedProject['status'], string>;

function reportingOrg({ organisationRef, organisationType, organisationName }: OpenData): string {
  return xmlElement(
    'reporting-org',
    { ref: organisationRef, type: ORGANISATION_TYPES[organisationType] },
    element('narrative', organisationName),
  );
}

/** Codelist DescriptionType: 1 general, 2 objectives; 1 is what the schema asks for, and a title where there is no other text. */
function descriptions(exported: ExportedProject, title: Narrative[], defaultLocale: Locale): string[] {
  const of = (field: 'description' | 'summary' | 'specificObjective' | 'expectedResults') =>
    narrativesOf(exported, field, defaultLocale);
  const description = of('description');
  const general = [description, of('summary'), title].find((said) => said.length > 0) ?? [];
  const typed: [type: string, said: Narrative[]][] = [
    ['1', general],
    ['2', of('specificObjective')],
    ['4', of('expectedResults')],
    ...(description.length > 0 ? [['4', of('summary')] as [string, Narrative[]]] : []),
  ];
  return typed.flatMap(([type, said]) =>
    said.length > 0 ? [xmlElement('description', { type }, said.map(narrative).join(''))] : [],
  );
}

/** The reporting organisation in its role, and the partners in theirs: IATI has no beneficiaries, who take part. */
function participants(project: LocalizedProject, openData: OpenData): string[] {
  const { organisationRef, organisationType, organisationName, organisationRole } = openData;
  return [
    xmlElement(
      'participating-org',
      {
        ref: organisationRef,
        type: ORGANISATION_TYPES[organisationType],
        role: ORGANISATION_ROLES[organisationRole],
      },
      element('narrative', organisationName),
    ),
    ...project.partners.map(({ name, role, ref }) =>
      xmlElement(
        'participating-org',
        {
          ...(ref ? { ref } : {}),
          role: ORGANISATION_ROLES[role === 'lead' ? 'accountable' : 'implementing'],
        },
        element('narrative', name),
      ),
    ),
  ];
}

/** Codelist OtherIdentifierType: A1 the reporting organisation’s own number. */
function otherIdentifiers({ projectNumber }: LocalizedProject): string[] {
  return projectNumber ? [xmlElement('other-identifier', { ref: projectNumber, type: 'A1' })] : [];
}

/** Codelist ActivityDateType: 1 and 3 are planned, 2 and 4 actual, which no day to come is (rules 11.1.4, 11.1.5). */
function dates({ startDate, endDate }: LocalizedProject, today: CalendarDay): string[] {
  const day = (date: CalendarDay | null, planned: string, actual: string) =>
    date === null
      ? []
      : [xmlElement('activity-date', { type: date > today ? planned : actual, 'iso-date': date })];
  return [...day(startDate, '1', '2'), ...day(endDate, '3', '4')];
}

function countries({ countries: all }: LocalizedProject): string[] {
  const [only] = all;
  if (all.length === 1 && only) return [xmlElement('recipient-country', { code: only.code })];
  const shares = equalPercentages(all.length);
  return all.map(({ code }, at) =>
    xmlElement('recipient-country', { code, percentage: String(shares[at] ?? 0) }),
  );
}

function location({ label, latitude, longitude }: LocalizedProject['locations'][number]): string {
  return xmlElement(
    'location',
    {},
    [
      ...(label ? [xmlElement('name', {}, element('narrative', label))] : []),
      xmlElement('point', { srsName: WGS84 }, element('pos', `${latitude} ${longitude}`)),
    ].join(''),
  );
}

const WGS84 = 'http://www.opengis.net/def/crs/EPSG/0/4326';

/** Codelist SectorVocabulary: 1 DAC’s five digits, 99 the reporting organisation’s own, which takes a name (rule 2.2.1). */
function sector({ subsector, priorityArea }: LocalizedProject): string {
  if (subsector?.dacCode) return xmlElement('sector', { vocabulary: '1', code: subsector.dacCode });
  const own = subsector ?? priorityArea;
  const name = own?.name ?? own?.slug ?? '';
  return xmlElement('sector', { vocabulary: '99', code: own?.slug ?? '' }, element('narrative', name));
}

/** Budgets are indicative: of how much is spent in which year nothing is known. */
function money(project: LocalizedProject, today: CalendarDay): string[] {
  const { totalBudget, euContribution, currency, startDate, endDate } = project;
  if (!currency || startDate === null) return [];
  const value = (amount: string, date: CalendarDay) =>
    xmlElement('value', { currency, 'value-date': date }, amount);
  const budgets = totalBudget === null ? [] : yearlyBudgets(totalBudget, { start: startDate, end: endDate });
  const isCommitted = euContribution !== null && startDate <= today;
  return [
    ...budgets.map((budget) =>
      xmlElement(
        'budget',
        { type: '1', status: '1' },
        [
          xmlElement('period-start', { 'iso-date': budget.start }),
          xmlElement('period-end', { 'iso-date': budget.end }),
          value(budget.value, startDate),
        ].join(''),
      ),
    ),
    // Codelist TransactionType: 2, an outgoing commitment; none is of a day to come (rule 11.2.1).
    ...(isCommitted
      ? [
          xmlElement(
            'transaction',
            {},
            [
              xmlElement('transaction-type', { code: '2' }),
              xmlElement('transaction-date', { 'iso-date': startDate }),
              value(euContribution, startDate),
            ].join(''),
          ),
        ]
      : []),
  ];
}

/** Codelist DocumentCategory: A12, the activity’s page. */
function website({ website: url }: LocalizedProject, title: readonly Narrative[]): string[] {
  if (!url || !isHttpUrl(url)) return [];
  return [
    xmlElement(
      'document-link',
      { url, format: 'text/html' },
      [xmlElement('title', {}, title.map(narrative).join('')), xmlElement('category', { code: 'A12' })].join(
        '',
      ),
    ),
  ];
}

function narrative({ locale, text }: Narrative): string {
  return xmlElement('narrative', { 'xml:lang': locale }, xmlText(text));
}

function element(name: string, text: string): string {
  return xmlElement(name, {}, xmlText(text));
}
