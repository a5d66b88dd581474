import type { ImportReport, ReportedUnit } from '#translation-desk/exchange-requests';
import { useText } from '../../text/use-text';
import { FileProblems } from './file-problems';
import { UnitGroup } from './unit-group';

type Outcome = 'written' | 'held' | 'refused' | 'unchanged';

/** What somebody may still have to do something about comes first. */
const OUTCOMES = ['held', 'refused', 'written', 'unchanged'] as const satisfies Outcome[];

/** An import by what became of its units. */
export function ReportView({ report: { plan } }: { report: ImportReport }) {
  const text = useText();
  return (
    <>
      <FileProblems diagnostics={plan.diagnostics} />
      {OUTCOMES.map((outcome) => {
        const units = plan.units.filter((unit) => outcomeOf(unit) === outcome);
        return (
          <UnitGroup
            key={outcome}
            name={outcome}
            heading={text(`report.${outcome}`, { count: units.length })}
            hint={text(`report.${outcome}.hint`)}
            units={units}
            locale={plan.locale}
            decision={null}
            isDone
          />
        );
      })}
    </>
  );
}

function outcomeOf(unit: ReportedUnit): Outcome {
  if (unit.written || unit.kind === 'change') return 'written';
  return unit.kind;
}
