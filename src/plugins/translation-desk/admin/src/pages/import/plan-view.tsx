import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ImportPlan, PlannedUnit } from '../../../../shared/contracts/import-plan';
import { useText } from '../../text/use-text';
import { PlannedUnitRow } from './planned-unit-row';
import { decisionKey } from './use-import';

/** What waits for a person comes first. */
const KINDS = ['held', 'refused', 'change', 'unchanged'] as const satisfies PlannedUnit['kind'][];

/** A file of a million units would freeze the page; the report has all. */
const SHOWN_AT_ONCE = 100;

interface Props {
  plan: ImportPlan;
  taken: ReadonlySet<string>;
  /** Null: the import is done. */
  onDecide: ((unit: PlannedUnit, take: boolean) => void) | null;
}

/** A plan by what becomes of its units. */
export function PlanView({ plan, taken, onDecide }: Props) {
  const text = useText();
  return (
    <>
      {plan.diagnostics.length > 0 ? (
        <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Typography variant="delta" tag="h2">
            {text('plan.file')}
          </Typography>
          <ul>
            {plan.diagnostics.map(({ code, line, message }, at) => (
              <li key={at}>
                <Typography textColor="neutral800" data-code={code}>
                  {line === null ? message : text('plan.line', { line, message })}
                </Typography>
              </li>
            ))}
          </ul>
        </Box>
      ) : null}
      {KINDS.map((kind) => (
        <UnitsOfKind
          key={kind}
          kind={kind}
          units={plan.units.filter((unit) => unit.kind === kind)}
          taken={taken}
          onDecide={onDecide}
        />
      ))}
    </>
  );
}

interface KindProps extends Pick<Props, 'taken' | 'onDecide'> {
  kind: PlannedUnit['kind'];
  units: PlannedUnit[];
}

function UnitsOfKind({ kind, units, taken, onDecide }: KindProps) {
  const text = useText();
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  if (units.length === 0) return null;
  const id = `plan-${kind}`;
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="tableShadow">
      <Box padding={6} paddingBottom={4}>
        <Typography variant="delta" tag="h2" id={id}>
          {text(`plan.${kind}`, { count: units.length })}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {text(`plan.${kind}.hint`)}
        </Typography>
      </Box>
      {kind === 'unchanged' ? null : (
        <ul>
          {units.slice(0, most).map((unit, at) => (
            <li key={at}>
              <PlannedUnitRow unit={unit} isTaken={taken.has(decisionKey(unit))} onDecide={onDecide} />
            </li>
          ))}
        </ul>
      )}
      {kind !== 'unchanged' && units.length > most ? (
        <Flex padding={4} justifyContent="center">
          <button type="button" onClick={() => setMost(most + SHOWN_AT_ONCE)}>
            <Typography textColor="primary600">
              {text('plan.more', { count: units.length - most })}
            </Typography>
          </button>
        </Flex>
      ) : null}
    </Box>
  );
}
