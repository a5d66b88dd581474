import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Fragment, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { DEFAULT_LOCALE } from '#domain/locale';
import { textDirection } from '#domain/text-direction';
import type { PlannedUnit } from '#translation-desk/import-plan';
import { reasonsOf } from '../../exchange/reasons';
import { Changes } from '../../tags/changes';
import { TaggedText } from '../../tags/tagged-text';
import { useText, type TextKey } from '../../text/use-text';

/** What a person may decide about a unit. */
export interface Decision {
  isTaken(unit: PlannedUnit): boolean;
  decide(unit: PlannedUnit, take: boolean): void;
}

interface Props {
  unit: PlannedUnit;
  /** Of the translation. */
  locale: string | null;
  decision: Decision | null;
  /** Whether the import is over. */
  isDone: boolean;
  /** Whether the reasons stand above already, of this unit and others. */
  areReasonsSaid: boolean;
}

/** One unit of a plan: where it is, why, and the texts that the decision rests on. */
export function PlannedUnitRow({ unit, locale, decision, isDone, areReasonsSaid }: Props) {
  const text = useText();
  const title = unit.title ?? unit.documentId;
  const place = unit.field ?? unit.unit;
  return (
    <Row>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box>
          <Typography fontWeight="bold" textColor="neutral800">
            {title}
          </Typography>{' '}
          <Typography textColor="neutral600">{place}</Typography>
          {areReasonsSaid ? null : <Reasons reasons={reasonsOf(text, unit)} />}
        </Box>
        {decision ? (
          <Checkbox
            aria-label={text('plan.take-unit', { name: `${title}, ${place}` })}
            checked={decision.isTaken(unit)}
            onCheckedChange={(checked) => decision.decide(unit, checked === true)}
          >
            {text('plan.take')}
          </Checkbox>
        ) : null}
      </Flex>
      <Texts>
        {textsOf(unit, isDone ? 'report.before' : 'plan.before').map(({ label, side, content }) => {
          const lang = side === 'source' ? DEFAULT_LOCALE : locale;
          return (
            <Fragment key={label}>
              <dt>
                <Typography variant="pi" textColor="neutral600">
                  {text(label)}
                </Typography>
              </dt>
              <dd>
                {content === null ? (
                  <Typography textColor="neutral600">{text('plan.no-text')}</Typography>
                ) : (
                  <Typography
                    textColor="neutral800"
                    tag="div"
                    lang={lang ?? undefined}
                    dir={lang === null ? 'auto' : textDirection(lang)}
                  >
                    {content}
                  </Typography>
                )}
              </dd>
            </Fragment>
          );
        })}
      </Texts>
    </Row>
  );
}

/** Why something becomes of units, or nothing. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  return reasons.map((reason) => (
    <Typography key={reason} variant="pi" textColor="neutral800" tag="p">
      {reason}
    </Typography>
  ));
}

interface ShownText {
  label: TextKey;
  side: 'source' | 'target';
  /** Null: there is none. */
  content: ReactNode;
}

type BeforeLabel = 'plan.before' | 'report.before';

/** With the label of each text; a text that says the same as the one before it is left out. */
function textsOf(unit: PlannedUnit, before: BeforeLabel): ShownText[] {
  switch (unit.kind) {
    case 'change':
      return [aText('plan.source', 'source', unit.source, unit), ...targetsOf(unit, before)];
    case 'unchanged':
      return [];
    case 'held':
      return [...sourcesOf(unit), ...targetsOf(unit, before)];
    case 'refused':
      return [
        aText('plan.file-source', 'source', unit.fileSource),
        aText('plan.after', 'target', unit.after),
      ];
    default:
      return unit satisfies never;
  }
}

/** Today's with what changed since the file's. */
function sourcesOf(unit: PlannedUnit & { kind: 'held' }): ShownText[] {
  const { changes, codes } = unit;
  if (!changes) return [aText('plan.source', 'source', unit.source, unit)];
  return [
    aText('plan.file-source', 'source', unit.fileSource, unit),
    { label: 'plan.source', side: 'source', content: <Changes changes={changes} codes={codes} /> },
  ];
}

function targetsOf(unit: PlannedUnit & { kind: 'change' | 'held' }, before: BeforeLabel): ShownText[] {
  return [aText(before, 'target', unit.before, unit), aText('plan.after', 'target', unit.after, unit)];
}

function aText(
  label: TextKey,
  side: ShownText['side'],
  tagged: string | null,
  { codes }: Partial<Pick<PlannedUnit & { kind: 'change' }, 'codes'>> = {},
): ShownText {
  const isBlank = tagged === null || tagged === '';
  return { label, side, content: isBlank ? null : <TaggedText tagged={tagged} codes={codes} /> };
}

const Row = styled.div`
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[6]}`};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

const Texts = styled.dl`
  display: grid;
  grid-template-columns: 16rem minmax(0, 1fr);
  align-items: baseline;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  margin-top: ${({ theme }) => theme.spaces[3]};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
