import { expect, test } from '@jest/globals';
import type { ReportedUnit } from '#translation-desk/exchange-requests';
import type { ImportPlan } from '#translation-desk/import-plan';
import { englishText } from '../../text/__tests__/english-text';
import { toReportCsv } from '../report-csv';

type Held = ReportedUnit & { kind: 'held' };

const PLACE = {
  uid: 'api::project.project',
  documentId: 'd1',
  title: 'River',
  field: 'Title',
  unit: 'title',
  notes: [],
};
const TEXTS = { source: 'River', codes: {}, before: null, after: 'Çay', warnings: [] };

const aChange = (overrides: object = {}): ReportedUnit => ({
  ...PLACE,
  ...TEXTS,
  kind: 'change',
  state: 'current',
  written: true,
  ...overrides,
});
const aHeld = (overrides: Partial<Held> = {}): ReportedUnit => ({
  ...PLACE,
  ...TEXTS,
  kind: 'held',
  reason: 'source-changed',
  fileSource: 'Rivers',
  changes: null,
  state: 'needs-review',
  extras: [],
  written: false,
  ...overrides,
});
const aRefused: ReportedUnit = {
  ...PLACE,
  kind: 'refused',
  reason: 'unknown-unit',
  fileSource: 'Lake',
  after: null,
  errors: [],
  rivals: [],
  written: false,
};

function linesOf(plan: Partial<ImportPlan<ReportedUnit>>): string[] {
  const report = { plan: { locale: 'az', units: [], diagnostics: [], ...plan } };
  return toReportCsv(englishText, report).replace('\ufeff', '').split('\r\n').slice(0, -1);
}

test('a person can read what stands where', () => {
  expect(linesOf({})).toEqual([
    '"Result","Why","Document","Field","Source in the file","Source today","Translation before","Translation in the file","Unit"',
  ]);
});

test.each<[string, ReportedUnit, string]>([
  ['that was written', aChange(), '"Written","","River","Title","","River","","Çay","title"'],
  [
    'that was written for review',
    aChange({ state: 'needs-review' }),
    '"Written, needs review","","River","Title","","River","","Çay","title"',
  ],
  [
    'that was held and left',
    aHeld({ before: 'Çaylar' }),
    '"Left as it was","The source has changed since the export: taken, the translation will need review.","River","Title","Rivers","River","Çaylar","Çay","title"',
  ],
  [
    'that was held and taken',
    aHeld({ written: true }),
    '"Written, needs review","The source has changed since the export: taken, the translation will need review.","River","Title","Rivers","River","","Çay","title"',
  ],
  [
    'that would leave out others',
    aHeld({ reason: 'drops-texts', fileSource: 'River', extras: ['Köhnə', 'Çox köhnə'] }),
    '"Left as it was","The translation of this field has texts that belong to nothing in the source any more: taken, they are left out. Left out if it is taken: “Köhnə”, “Çox köhnə”.","River","Title","River","River","","Çay","title"',
  ],
  [
    'that was refused',
    aRefused,
    '"Refused","The source has no such text any more.","River","Title","Lake","","","","title"',
  ],
])('a unit %s says so', (_title, unit, line) => {
  expect(linesOf({ units: [unit] }).slice(1)).toEqual([line]);
});

test('what there is to know of a file stands first', () => {
  const diagnostics: ImportPlan['diagnostics'] = [
    {
      code: 'unit-without-source',
      severity: 'warning',
      message: 'as the server says it',
      details: { unit: 'title' },
      file: 'a.xlf',
      line: 3,
    },
  ];
  expect(linesOf({ diagnostics, units: [aChange()] })[1]).toBe(
    '"About the file","a.xlf, line 3: The unit “title” has no source.","","","","","","",""',
  );
});

test('a text is never a formula, and its quotes stay its own', () => {
  const unit = aChange({ source: 'A "call"', before: '-1', after: '=HYPERLINK("x")' });
  expect(linesOf({ units: [unit] })[1]).toBe(
    `"Written","","River","Title","","A ""call""","'-1","'=HYPERLINK(""x"")","title"`,
  );
});
