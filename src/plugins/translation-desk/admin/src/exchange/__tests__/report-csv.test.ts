import { expect, test } from 'vitest';
import type { PlannedUnit } from '../../../../shared/contracts/import-plan';
import { toReportCsv } from '../report-csv';

const PLACE = { uid: 'api::project.project', documentId: 'd1', title: 'River', unit: 'title' };

function linesOf(units: PlannedUnit[]): string[] {
  return toReportCsv({ plan: { locale: 'az', units, diagnostics: [] } })
    .split('\r\n')
    .slice(1, -1);
}

test('each unit is a line that says what became of it and why', () => {
  expect(
    linesOf([
      {
        ...PLACE,
        kind: 'change',
        source: 'River',
        before: null,
        after: 'Çay',
        state: 'current',
        warnings: [],
      },
      { ...PLACE, kind: 'refused', reason: 'unknown-unit', fileSource: 'Lake', after: null, errors: [] },
    ]),
  ).toEqual([
    '"change","","River","title","River","","Çay",""',
    '"refused","unknown-unit","River","title","Lake","","",""',
  ]);
});

test('a text is never a formula, and its quotes stay its own', () => {
  const unit: PlannedUnit = {
    ...PLACE,
    kind: 'change',
    source: 'A "call"',
    before: '-1',
    after: '=HYPERLINK("x")',
    state: 'current',
    warnings: [],
  };
  expect(linesOf([unit])).toEqual([`"change","","River","title","A ""call""","'-1","'=HYPERLINK(""x"")",""`]);
});
