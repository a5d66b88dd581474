import { Box, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useGetBaselineQuery, useListDeskLocalesQuery } from '../../api/desk-api';
import { useText } from '../../text/use-text';

/** Milliseconds between two looks at how far it is. */
const LOOK_EVERY = 3000;

/** Says that the desk is still getting to know the documents; the numbers of the locales grow meanwhile. */
export function BaselineNotice() {
  const { data: baseline } = useGetBaselineQuery();
  return baseline ? <UnderWay /> : null;
}

function UnderWay() {
  const text = useText();
  const { data: baseline } = useGetBaselineQuery(undefined, { pollingInterval: LOOK_EVERY });
  useListDeskLocalesQuery(undefined, { pollingInterval: LOOK_EVERY });
  if (!baseline) return null;
  const { done, total } = baseline;
  return (
    <Box role="status" background="primary100" borderColor="primary200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography textColor="neutral800">{text('baseline.under-way', { done, total })}</Typography>
        <ProgressBar value={Math.round((100 * done) / Math.max(total, 1))} />
      </Flex>
    </Box>
  );
}
