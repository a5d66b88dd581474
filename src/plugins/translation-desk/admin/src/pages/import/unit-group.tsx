import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PlannedUnit } from '#translation-desk/import-plan';
import { useText } from '../../text/use-text';
import { PlannedUnitRow, type Decision } from './planned-unit-row';

/** A file of a million units would freeze the page; the report has all. */
const SHOWN_AT_ONCE = 100;

interface Props {
  name: string;
  heading: string;
  hint: string;
  units: PlannedUnit[];
  locale: string | null;
  /** Null: nothing is to be decided about them. */
  decision: Decision | null;
  isDone?: boolean;
}

/** Units that the same becomes, or became, of; those that stay as they are are only counted, unless there is a note of them. */
export function UnitGroup({ name, heading, hint, units, locale, decision, isDone = false }: Props) {
  const text = useText();
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  if (units.length === 0) return null;
  const shown = units.filter(({ kind, notes }) => kind !== 'unchanged' || notes.length > 0);
  const id = `units-${name}`;
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="tableShadow">
      <Box padding={6} paddingBottom={4}>
        <Typography textColor="neutral800" variant="delta" tag="h2" id={id}>
          {heading}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {hint}
        </Typography>
      </Box>
      <ul>
        {shown.slice(0, most).map((unit, at) => (
          <li key={at}>
            <PlannedUnitRow unit={unit} locale={locale} decision={decision} isDone={isDone} />
          </li>
        ))}
      </ul>
      {shown.length > most ? (
        <Flex padding={4} justifyContent="center">
          <TextButton onClick={() => setMost(most + SHOWN_AT_ONCE)}>
            {text('plan.more', { count: shown.length - most })}
          </TextButton>
        </Flex>
      ) : null}
    </Box>
  );
}
