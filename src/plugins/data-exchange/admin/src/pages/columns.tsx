import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ImportChoices, ImportPlan } from '#data-exchange/import-plan';
import { useText } from '../text/use-text';

interface Props {
  columns: ImportPlan['columns'];
  isWorking: boolean;
  onSay(more: ImportChoices): void;
}

/** What each column is taken for, to be said otherwise: by the name of the API, or nothing. */
export function Columns({ columns, isWorking, onSay }: Props) {
  const text = useText();
  if (columns.length === 0) return null;
  return (
    <Box tag="details" background="neutral0" hasRadius padding={5} shadow="tableShadow">
      <Typography tag="summary" fontWeight="bold" textColor="neutral800">
        {text('columns', {
          count: columns.length,
          left: columns.filter(({ target }) => target === null).length,
        })}
      </Typography>
      <Flex wrap="wrap" gap={4} paddingTop={4}>
        {columns.map(({ header, target }) => (
          <Column
            key={`${header} ${target}`}
            header={header}
            target={target}
            isWorking={isWorking}
            onSay={onSay}
          />
        ))}
      </Flex>
    </Box>
  );
}

function Column({
  header,
  target,
  isWorking,
  onSay,
}: Omit<Props, 'columns'> & { header: string; target: string | null }) {
  const text = useText();
  const [said, setSaid] = useState(target ?? '');
  return (
    <Field.Root>
      <Field.Label>{header}</Field.Label>
      <TextInput
        value={said}
        disabled={isWorking}
        placeholder={text('column.left-out')}
        onChange={({ target: { value } }) => setSaid(value)}
        onBlur={() => {
          if (said !== (target ?? '')) onSay({ columns: { [header]: said.trim() } });
        }}
      />
    </Field.Root>
  );
}
