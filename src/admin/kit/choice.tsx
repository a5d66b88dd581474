import { Field, Flex, Radio } from '@strapi/design-system';

interface ChoiceProps<Value extends string> {
  label: string;
  options: { value: Value; label: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few, all seen at once. */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const select = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Radio.Group aria-label={label} value={value} onValueChange={select}>
        <Flex wrap="wrap" gap={5}>
          {options.map((option) => (
            <Radio.Item key={option.value} value={option.value}>
              {option.label}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
    </Field.Root>
  );
}
