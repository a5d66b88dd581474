import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ImportChoices, ImportQuestion } from '#data-exchange/import-plan';
import { useText, type Text } from '../text/use-text';

interface Props {
  questions: readonly ImportQuestion[];
  isWorking: boolean;
  onSay(more: ImportChoices): void;
}

/** What has to be said of the file, each with what may be said. */
export function Questions({ questions, isWorking, onSay }: Props) {
  const text = useText();
  if (questions.length === 0) return null;
  return (
    <Box background="neutral0" hasRadius padding={5} shadow="tableShadow">
      <Typography tag="h2" variant="delta" textColor="neutral800">
        {text('questions')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
        {questions.map((question) => {
          const { label, hint, options } = describe(text, question);
          return (
            <Field.Root key={label} hint={hint}>
              <Field.Label>{label}</Field.Label>
              <SingleSelect
                aria-label={label}
                disabled={isWorking}
                placeholder={text('choose-answer')}
                onChange={(value: string | number) =>
                  onSay(options.find((option) => option.value === value)?.says ?? {})
                }
              >
                {options.map(({ value, name }) => (
                  <SingleSelectOption key={value} value={value}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
          );
        })}
      </Flex>
    </Box>
  );
}

interface Described {
  label: string;
  hint: string;
  options: { value: string; name: string; says: ImportChoices }[];
}

function describe(text: Text, question: ImportQuestion): Described {
  switch (question.kind) {
    case 'encoding':
      return {
        label: text('question.encoding'),
        hint: '',
        options: question.choices.map(({ encoding, sample }) => ({
          value: encoding,
          name: `${encoding}: ${sample}`,
          says: { encoding },
        })),
      };
    case 'sheet':
      return {
        label: text('question.sheet'),
        hint: '',
        options: question.sheets.map((sheet) => ({ value: sheet, name: sheet, says: { sheet } })),
      };
    case 'locale':
      return {
        label: text('question.locale', { column: question.column }),
        hint: '',
        options: question.locales.map((locale) => ({
          value: locale,
          name: locale,
          says: { columns: { [question.column]: `${question.field}:${locale}` } },
        })),
      };
    case 'day-order':
      return {
        label: text('question.day-order', { column: question.column }),
        hint: question.examples.join(' · '),
        options: (['day-month-year', 'month-day-year', 'year-month-day'] as const)
          .filter((order) => question.orders.includes(order))
          .map((order) => ({
            value: order,
            name: text(`order.${order}`),
            says: { dayOrders: { [question.column]: order } },
          })),
      };
    case 'decimal-mark':
      return {
        label: text('question.decimal-mark', { column: question.column }),
        hint: question.examples.join(' · '),
        options: (['.', ','] as const).map((mark) => ({
          value: mark,
          name: text(mark === '.' ? 'mark.point' : 'mark.comma'),
          says: { decimalMarks: { [question.column]: mark } },
        })),
      };
    case 'term':
      return {
        label: text('question.term', {
          text: question.text,
          field: question.field,
          projects: question.projects,
        }),
        hint: text('question.term.hint'),
        options: (question.mayMake ? (['make', 'leave'] as const) : (['leave'] as const)).map((answer) => ({
          value: answer,
          name: text(`term.${answer}`),
          says: { terms: { [question.key]: answer } },
        })),
      };
    default:
      return question satisfies never;
  }
}
