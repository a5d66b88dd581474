import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A frame like an input's around what is only to be read. */
export function ReadOnlyList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      role="group"
      aria-label={label}
      background="neutral100"
      borderColor="neutral200"
      hasRadius
      paddingTop={2}
      paddingBottom={2}
      paddingLeft={4}
      paddingRight={4}
    >
      {children}
    </Box>
  );
}
