import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** The name of a group of fields; the layout has its text's key for a label. */
export function GroupHeading({ label = '' }: { label?: string }) {
  const { formatMessage } = useIntl();
  return (
    <Typography tag="h2" variant="delta" textColor="neutral800">
      {formatMessage({ id: label, defaultMessage: label })}
    </Typography>
  );
}
