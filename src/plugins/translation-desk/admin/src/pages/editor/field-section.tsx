import { Box, Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useDay } from '#kit/day';
import type { DeskField, DeskUnit } from '#translation-desk/desk';
import { TaggedText } from '../../tags/tagged-text';
import { StateChip } from '../../states/state-chip';
import { authorText } from '../../text/author-text';
import { useText } from '../../text/use-text';
import { UnitRow } from './unit-row';
import type { Editor } from './use-editor';

interface Props {
  field: DeskField;
  /** Those of the field that are shown. */
  units: DeskUnit[];
  editor: Editor;
  localeName: string;
  active: string | null;
  onActive(id: string): void;
}

/** A field with its label and hint as the content manager has them, and its units. */
export function FieldSection({ field, units, editor, localeName, active, onActive }: Props) {
  if (units.length === 0) return null;
  const headingId = `field-${field.name}`;
  return (
    <Box tag="section" aria-labelledby={headingId} background="neutral0" shadow="tableShadow" hasRadius>
      <FieldHeading field={field} id={headingId} />
      {field.isWhole ? <WholeNotice /> : null}
      <Extras field={field} editor={editor} />
      {units.map((unit) => (
        <UnitRow
          key={unit.id}
          unit={unit}
          field={field}
          editor={editor}
          localeName={localeName}
          isActive={unit.id === active}
          onActive={onActive}
        />
      ))}
    </Box>
  );
}

function FieldHeading({ field, id }: { field: DeskField; id: string }) {
  const text = useText();
  return (
    <Flex
      gap={2}
      wrap="wrap"
      justifyContent="space-between"
      alignItems="flex-start"
      paddingLeft={6}
      paddingRight={6}
      paddingTop={4}
      paddingBottom={4}
    >
      <Box grow={1} basis="24rem">
        <Typography textColor="neutral800" variant="delta" tag="h2" id={id}>
          {field.label}
        </Typography>
        {field.hint === '' ? null : (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {field.hint}
          </Typography>
        )}
      </Box>
      <Flex gap={2}>
        {field.isWritable ? null : (
          <Flex gap={1}>
            <Lock width="1.2rem" height="1.2rem" aria-hidden />
            <Typography variant="pi" textColor="neutral600">
              {text('field.locked')}
            </Typography>
          </Flex>
        )}
        <Written field={field} />
        {field.state ? <StateChip state={field.state} /> : null}
      </Flex>
    </Flex>
  );
}

/** Who wrote the translation last, and when. */
function Written({ field: { written } }: { field: DeskField }) {
  const text = useText();
  const writeDay = useDay();
  if (!written) return null;
  const date = writeDay(written.at, { withTime: true });
  return (
    <Typography variant="pi" textColor="neutral600">
      {text('field.written', { author: authorText(text, written.by), date })}
    </Typography>
  );
}

function WholeNotice() {
  const text = useText();
  return (
    <Box paddingLeft={6} paddingRight={6} paddingBottom={4}>
      <Typography variant="pi" textColor="neutral800" tag="p">
        {text('field.whole')}
      </Typography>
    </Box>
  );
}

function Extras({ field: { extras }, editor: { document } }: { field: DeskField; editor: Editor }) {
  const text = useText();
  if (extras.length === 0) return null;
  return (
    <Box paddingLeft={6} paddingRight={6} paddingBottom={4}>
      <Typography variant="pi" textColor="neutral800" tag="p">
        {text('field.extras', { count: extras.length })}
      </Typography>
      <ul lang={document.target.locale} dir={document.target.direction}>
        {extras.map((extra, at) => (
          <li key={at}>
            <Typography variant="pi" textColor="neutral600">
              <TaggedText tagged={extra} />
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
