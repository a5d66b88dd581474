import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Fragment, useState } from 'react';
import { groupBy } from '#domain/group-by';
import type { PlannedUnit } from '#translation-desk/import-plan';
import { reasonsOf } from '../../exchange/reasons';
import { useText } from '../../text/use-text';
import { PlannedUnitRow, Reasons, type Decision } from './planned-unit-row';

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
  // What is so of many units for the same reason is said once.
  const alike = [...groupBy(shown.slice(0, most), (unit) => reasonsOf(text, unit).join('\n'))];
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
      {alike.map(([said, alikes]) => {
        const areReasonsSaid = said !== '' && alikes.length > 1;
        return (
          <Fragment key={said}>
            {areReasonsSaid ? (
              <Box paddingLeft={6} paddingRight={6} paddingBottom={3}>
                <Reasons reasons={said.split('\n')} />
              </Box>
            ) : null}
            <ul>
              {alikes.map((unit, at) => (
                <li key={at}>
                  <PlannedUnitRow {...{ unit, locale, decision, isDone, areReasonsSaid }} />
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
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
