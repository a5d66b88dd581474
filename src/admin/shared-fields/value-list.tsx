import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

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
  const { formatMessage } = useIntl();
  return (
    <Typography textColor="neutral600">
      {formatMessage({ id: 'fiche.shared.empty', defaultMessage: 'Empty' })}
    </Typography>
  );
}
