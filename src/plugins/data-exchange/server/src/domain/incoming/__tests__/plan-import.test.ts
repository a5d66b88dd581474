import { describe, expect, test } from '@jest/globals';
import type { ImportChoices } from '#data-exchange/import-plan';
import { readCsv } from '../csv/read-csv';
import { INCOMING_LIMITS } from '../limits';
import { planImport, type KnownContent } from '../plan/plan-import';
import type { TodaysProject } from '../plan/todays-project';

const TODAY: TodaysProject = {
  documentId: 'doc1',
  shared: {
    slug: 'clean-rivers',
    projectNumber: '00123',
    startDate: '2020-04-25',
    totalBudget: '1234.50',
    countries: ['az', 'ge'],
    scope: 'regional',
  },
  texts: {
    en: {
      title: 'Clean rivers',
      description: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Old ' },
            { type: 'text', text: 'words', bold: true },
          ],
        },
      ],
    },
    az: { title: 'Təmiz çaylar' },
  },
  written: { az: { title: { by: 'admin:3', at: '2026-01-02T00:00:00.000Z', needsReview: false } } },
};

function known(overrides: Partial<KnownContent> = {}): KnownContent {
  return {
    locales: ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'],
    defaultLocale: 'en',
    terms: {
      countries: [
        { documentId: 'az', key: 'AZ', names: { en: 'Azerbaijan', az: 'Azərbaycan', be: 'Азербайджан' } },
        { documentId: 'ge', key: 'GE', names: { en: 'Georgia', ka: 'საქართველო' } },
      ],
      priorityArea: [],
      subsector: [],
      topics: [
        { documentId: 't1', key: 'food-drink', names: { en: 'Food, drink' } },
        { documentId: 't2', key: 'water', names: { en: 'Water supply' } },
        { documentId: 't3', key: 'water-2', names: { en: 'Waters', ro: 'Water supply' } },
      ],
    },
    projects: [
      { documentId: 'doc1', keys: { slug: 'clean-rivers', projectNumber: '00123' } },
      { documentId: 'doc2', keys: { slug: 'other', projectNumber: '7', legacyId: '9' } },
      { documentId: 'doc3', keys: { slug: 'third', projectNumber: '7' } },
    ],
    loadToday: async (documentIds) => new Map(documentIds.includes('doc1') ? [['doc1', TODAY]] : []),
    check: () => [],
    ...overrides,
  };
}

async function plan(text: string, choices: ImportChoices = {}, content = known()) {
  const read = readCsv(text, INCOMING_LIMITS);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return planImport({ format: 'csv', encoding: 'utf-8', ...read }, choices, content);
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a plan', () => {
  test('has what differs alone, field by field and language by language', async () => {
    const { projects, counts } = await plan(
      'projectNumber;Title;Title (ro);Start date;Total budget;Countries\n00123;Clean rivers;Râuri curate;25.04.2020;1 234,5;Georgia; Azərbaycan'
        .replace('Georgia; ', '"Georgia; ')
        .replace(/$/, '"'),
    );
    expect(counts).toEqual({ new: 0, changed: 1, unchanged: 0, refused: 0, conflicts: 0 });
    expect(projects[0]).toMatchObject({
      kind: 'changed',
      documentId: 'doc1',
      changes: [{ field: 'title', locale: 'ro', before: null, after: 'Râuri curate' }],
    });
  });

  test('of what is there already changes nothing', async () => {
    const { projects } = await plan(
      'slug,title,title:az,description,scope\nclean-rivers,Clean rivers,Təmiz çaylar,Old words,Regional',
    );
    expect(projects).toMatchObject([{ kind: 'unchanged', changes: [], problems: [] }]);
  });

  test('an empty cell empties nothing', async () => {
    const { projects } = await plan('slug,title,summary,startDate\nclean-rivers,Clean rivers,,');
    expect(projects).toMatchObject([{ kind: 'unchanged' }]);
  });

  test('a project that nobody has is new', async () => {
    const { projects } = await plan('projectNumber,title,countries\n555,New project,AZ');
    expect(projects).toMatchObject([
      {
        kind: 'new',
        documentId: null,
        title: 'New project',
        changes: [
          { field: 'projectNumber', after: '555' },
          { field: 'title', locale: 'en' },
          { field: 'countries', after: ['az'] },
        ],
      },
    ]);
  });

  test.each<[string, string, string | undefined, number]>([
    ['later than the file', 'title:az\nclean-rivers,Yeni', '2026-01-01T00:00:00.000Z', 1],
    ['earlier than the file', 'title:az\nclean-rivers,Yeni', '2026-01-03T00:00:00.000Z', 0],
    ['of a file that nobody knows the time of', 'title:az\nclean-rivers,Yeni', undefined, 1],
  ])('a text that a person translated %s', async (_name, rest, writtenAt, conflicts) => {
    const { projects } = await plan(`slug,${rest}`, writtenAt === undefined ? {} : { writtenAt });
    expect(projects[0]?.conflicts).toHaveLength(conflicts);
    expect(projects[0]?.changes).toHaveLength(1 - conflicts);
  });

  test.each<[string, string, string[]]>([
    ['a number that two have', 'projectNumber,title\n7,T', ['ambiguous-project']],
    ['keys of different projects', 'projectNumber,slug,title\n00123,other,T', ['keys-disagree']],
    ['a documentId that nobody has', 'documentId,title\nnope,T', ['unknown-document']],
    ['a new project without a title', 'projectNumber,summary\n556,S', ['no-title']],
    ['destroyed text', 'slug,title:az\nclean-rivers,T?miz çaylar', ['destroyed-text']],
    ['no such day', 'slug,startDate\nclean-rivers,30.02.2020', ['no-such-day']],
    ['scientific notation', 'projectNumber,title\n4.12E+11,T', ['digits-lost']],
    ['a name of two topics', 'slug,topics\nclean-rivers,water SUPPLY', ['ambiguous-term']],
    ['no platform’s address', 'slug,socialLinks\nclean-rivers,facebook', ['not-an-entry']],
    ['a scope that there isn’t', 'slug,scope\nclean-rivers,global', ['not-one-of']],
    ['a related project that there isn’t', 'slug,relatedProjects\nclean-rivers,nothing', ['unknown-project']],
  ])('%s: refused', async (_name, text, expected) => {
    const { projects } = await plan(text);
    expect(projects[0]?.kind).toBe('refused');
    expect(codes(projects[0]?.problems ?? [])).toEqual(expected);
    expect(projects[0]?.problems[0]?.place.row).toBe(2);
  });

  test('two rows of one project: the second is refused', async () => {
    const { projects } = await plan('projectNumber,title:ro\n00123,A\n00123,B');
    expect(projects.map(({ kind }) => kind)).toEqual(['changed', 'refused']);
  });

  test('asks once for a column, and leaves its cells out', async () => {
    const text = 'slug,startDate,totalBudget\nclean-rivers,03.04.05,"1.234"\nx,01.02.03,"5.678"';
    const asked = await plan(text);
    expect(asked.questions).toEqual([
      {
        kind: 'day-order',
        column: 'startDate',
        examples: ['03.04.05', '01.02.03'],
        orders: ['day-month-year', 'month-day-year', 'year-month-day'],
      },
      { kind: 'decimal-mark', column: 'totalBudget', examples: ['1.234', '5.678'] },
    ]);
    expect(asked.projects[0]?.kind).toBe('unchanged');
    const said = await plan(text, {
      dayOrders: { startDate: 'day-month-year' },
      decimalMarks: { totalBudget: ',' },
    });
    expect(said.questions).toEqual([]);
    expect(said.projects[0]?.changes).toEqual([
      { field: 'startDate', locale: null, before: '2020-04-25', after: '2005-04-03' },
      { field: 'totalBudget', locale: null, before: '1234.50', after: '1234' },
    ]);
  });

  test('a column’s own cells say what its others mean', async () => {
    const { questions, projects } = await plan(
      'slug,startDate,totalBudget\nclean-rivers,03/04/2020,"1.234"\ny,25/04/2020,"5,5"',
    );
    expect(questions).toEqual([]);
    expect(projects[0]?.changes.map(({ after }) => after)).toEqual(['2020-04-03', '1234']);
  });

  test('a topic that nobody knows is asked for, and made where a person says so', async () => {
    const text = 'slug,topics\nclean-rivers,"Food, drink; Forests"';
    const asked = await plan(text);
    expect(asked.questions).toEqual([
      { kind: 'term', key: 'topics Forests', field: 'topics', text: 'Forests', projects: 1, mayMake: true },
    ]);
    const made = await plan(text, { terms: { 'topics Forests': 'make' } });
    expect(made.terms).toEqual([{ field: 'topics', name: 'Forests', priorityArea: null }]);
    const mapped = await plan(text, { terms: { 'topics Forests': 't2' } });
    expect(mapped.projects[0]?.changes[0]?.after).toEqual(['t1', 't2']);
  });

  test('a header may stand below a title', async () => {
    const { projects } = await plan('List of projects,,\n,,\nslug,title,\nclean-rivers,Cleaner rivers,');
    expect(projects).toMatchObject([{ kind: 'changed', row: 4 }]);
  });

  test('a file without one is told', async () => {
    const { problems } = await plan('a,b\n1,2');
    expect(codes(problems)).toEqual(['no-header']);
  });

  test('what a rule says is said at its column', async () => {
    const content = known({
      check: () => [{ field: 'startDate', locale: null, rule: 'invalid-date', message: 'No.' }],
    });
    const { projects } = await plan('slug,Start date,title\nclean-rivers,2021-01-01,T', {}, content);
    expect(projects[0]).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'rule-broken', place: { row: 2, column: 'Start date' } }],
    });
  });
});
