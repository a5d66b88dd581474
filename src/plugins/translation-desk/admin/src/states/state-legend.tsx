import { Flex, Typography } from '@strapi/design-system';
import { TRANSLATION_STATES } from '#translation-desk/unit';
import { useText } from '../text/use-text';
import { StateChip } from './state-chip';

/** What each sign and colour of a state means. */
export function StateLegend() {
  const text = useText();
  return (
    <details>
      <Typography tag="summary" variant="pi" textColor="neutral800" style={{ cursor: 'pointer' }}>
        {text('legend.title')}
      </Typography>
      <Flex tag="dl" direction="column" alignItems="flex-start" gap={2} paddingTop={3}>
        {TRANSLATION_STATES.map((state) => (
          <Flex key={state} gap={3} alignItems="baseline" wrap="wrap">
            <dt>
              <StateChip state={state} />
            </dt>
            <Typography tag="dd" variant="pi" textColor="neutral800">
              {text(`legend.${state}`)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </details>
  );
}
