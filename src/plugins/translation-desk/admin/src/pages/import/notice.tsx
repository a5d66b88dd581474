import { Box, Typography } from '@strapi/design-system';

interface Props {
  kind: 'success' | 'danger';
  title: string;
  children: string;
}

/** What came of an import. Unlike an alert it isn't put away: it holds as long as the page shows the import. */
export function Notice({ kind, title, children }: Props) {
  return (
    <Box
      role={kind === 'danger' ? 'alert' : 'status'}
      background={`${kind}100`}
      borderColor={`${kind}200`}
      hasRadius
      padding={5}
    >
      <Typography fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>{' '}
      <Typography textColor="neutral800">{children}</Typography>
    </Box>
  );
}
