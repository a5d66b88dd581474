import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../texts';

interface Props {
  label: string;
  /** Of the label and the arrow: four of them and Strapi's own have one line. */
  width: string;
  value: string | null;
  options: { value: string; name: string }[];
  onChange(value: string | null): void;
}

/** One of some, or all of them. */
export function FilterSelect({ label, width, value, options, onChange }: Props) {
  const text = useText();
  if (options.length === 0) return null;
  return (
    <Box width={width}>
      <SingleSelect
        size="S"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(chosen) => onChange(String(chosen))}
        onClear={() => onChange(null)}
        clearLabel={text('fiche.list.clear')}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
