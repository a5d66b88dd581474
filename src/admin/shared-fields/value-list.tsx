import { Box, Typography } from '@strapi/design-system';
import { useText } from '../texts';

/** Values below each other, or that there are none. */
export function ValueList({ values }: { values: readonly string[] }) {
  if (values.length === 0) return <Nothing />;
  return (
    <Box tag="ul">
      {values.map((value, index) => (
        <Typography tag="li" key={index} textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {value}
        </Typography>
      ))}
    </Box>
  );
}

export function Nothing() {
  const text = useText();
  return <Typography textColor="neutral600">{text('fiche.shared.empty')}</Typography>;
}
