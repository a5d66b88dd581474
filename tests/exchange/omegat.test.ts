import { expect, test } from '@jest/globals';
import { XLIFF_FORMATS } from '../../src/plugins/translation-desk/server/src/exchange';
import {
  aDocument,
  aFile,
  aUnit,
} from '../../src/plugins/translation-desk/server/src/exchange/__tests__/builders';
import { readBytes } from '../../src/plugins/translation-desk/server/src/exchange/__tests__/read-xliff';
import type { XliffUnit } from '#translation-desk/exchange';
import { translateWithOmegaT } from './omegat';

/** As an export has it that offers the source where nothing is translated. */
const prefilled = (overrides: Partial<XliffUnit>): XliffUnit =>
  aUnit({ ...overrides, target: overrides.source ?? 'Twinning' });

const UNITS = [
  prefilled({}),
  prefilled({
    id: 'description.p-3f9a1c2b0d',
    source: 'See <1>the <2>call</2></1><3/>of  2014 & later',
    codes: {
      1: { kind: 'link', url: 'https://ec.europa.eu' },
      2: { kind: 'marks', marks: ['bold'] },
      3: { kind: 'line-break' },
    },
    hints: ['Description'],
  }),
  prefilled({ id: 'description.p-0000000000', source: 'Nobody knows this.' }),
  aUnit({ id: 'summary', source: 'Two', target: 'İki', state: 'current', exported: '3f9a1c2b0d' }),
];

test('OmegaT translates our XLIFF 1.2 from a project’s memory, and we read all of it with every code in place', async () => {
  const xliff = XLIFF_FORMATS['1.2'].serialize(aDocument({ files: [aFile({ units: UNITS })] }));
  const { document, diagnostics } = readBytes(
    await translateWithOmegaT(xliff, [
      { source: 'Twinning', target: 'Əkizləşmə' },
      {
        source: 'See <1>the <2>call</2></1><3/>of  2014 & later',
        target: '2014-cü ilin  və sonranın<3/><1><2>çağırışına</2> baxın</1>',
      },
    ]),
  );
  expect(diagnostics).toEqual([]);
  expect(document?.files[0]?.units).toMatchObject([
    // Nobody has told OmegaT’s “new” that somebody translated: that is for a person to say.
    { id: 'title', target: 'Əkizləşmə', state: 'needs-review', exported: '' },
    {
      id: 'description.p-3f9a1c2b0d',
      source: 'See <1>the <2>call</2></1><3/>of  2014 & later',
      target: '2014-cü ilin  və sonranın<3/><1><2>çağırışına</2> baxın</1>',
      hints: ['Description'],
    },
    { id: 'description.p-0000000000', target: null, state: 'missing' },
    { id: 'summary', target: 'İki', state: 'current', exported: '3f9a1c2b0d' },
  ]);
});
