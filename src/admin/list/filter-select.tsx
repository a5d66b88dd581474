import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../texts';

interface Props {
  label: string;
  value: string | null;
  options: { value: string; name: string }[];
  onChange(value: string | null): void;
}

/** One of some, or all of them. */
export function FilterSelect({ label, value, options, onChange }: Props) {
  const text = useText();
  if (options.length === 0) return null;
  return (
    // As wide as what it says: four of them and Strapi's own have one line.
    <Box
      width={{ initial: '100%', medium: 'auto' }}
      maxWidth={{ initial: '100%', medium: '22rem' }}
      shrink={0}
    >
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
