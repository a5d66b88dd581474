import { Flex, Typography } from '@strapi/design-system';
import type { TranslationState } from '#translation-desk/unit';
import { useText } from '../text/use-text';
import { STATE_LOOKS } from './state-looks';

/** A state by sign and name; with `count`, how many are in it. */
export function StateChip({ state, count }: { state: TranslationState; count?: number }) {
  const text = useText();
  const { Icon, colour, background } = STATE_LOOKS[state];
  return (
    <Flex
      tag="span"
      display="inline-flex"
      gap={1}
      paddingLeft={2}
      paddingRight={2}
      paddingTop={1}
      paddingBottom={1}
      background={background}
      hasRadius
      shrink={0}
    >
      <Icon width="1.2rem" height="1.2rem" fill={colour} aria-hidden />
      <Typography tag="span" variant="pi" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
        {count === undefined ? text(`state.${state}`) : text(`states.${state}`, { count })}
      </Typography>
    </Flex>
  );
}
