import type { ImportPlan, PlannedUnit } from '#translation-desk/import-plan';
import { useText } from '../../text/use-text';
import { FileProblems } from './file-problems';
import { UnitGroup } from './unit-group';
import { decisionKey } from './use-import';

/** What waits for a person comes first. */
const KINDS = ['held', 'refused', 'change', 'unchanged'] as const satisfies PlannedUnit['kind'][];

interface Props {
  plan: ImportPlan;
  taken: ReadonlySet<string>;
  onDecide(unit: PlannedUnit, take: boolean): void;
}

/** A plan by what becomes of its units. */
export function PlanView({ plan, taken, onDecide }: Props) {
  const text = useText();
  return (
    <>
      <FileProblems diagnostics={plan.diagnostics} />
      {KINDS.map((kind) => {
        const units = plan.units.filter((unit) => unit.kind === kind);
        return (
          <UnitGroup
            key={kind}
            name={kind}
            heading={text(`plan.${kind}`, { count: units.length })}
            hint={text(`plan.${kind}.hint`)}
            units={units}
            locale={plan.locale}
            decision={
              kind === 'held' ? { isTaken: (unit) => taken.has(decisionKey(unit)), decide: onDecide } : null
            }
          />
        );
      })}
    </>
  );
}
