import { ArrowsCounterClockwise, Check, Eye, Minus, MinusCircle } from '@strapi/icons';
import type { ElementType } from 'react';
import type { TranslationState } from '#translation-desk/unit';

/** How a state is shown: always by a sign and its name, the colour alone says nothing. */
interface Looks {
  Icon: ElementType;
  /** Of the sign and the bar; the name is written in the text's own colour. */
  colour: 'success600' | 'secondary600' | 'warning600' | 'danger600';
  background: 'success100' | 'secondary100' | 'warning100' | 'danger100';
}

export const STATE_LOOKS = {
  missing: { Icon: Minus, colour: 'danger600', background: 'danger100' },
  incomplete: { Icon: MinusCircle, colour: 'danger600', background: 'danger100' },
  outdated: { Icon: ArrowsCounterClockwise, colour: 'warning600', background: 'warning100' },
  'needs-review': { Icon: Eye, colour: 'secondary600', background: 'secondary100' },
  current: { Icon: Check, colour: 'success600', background: 'success100' },
} as const satisfies Record<TranslationState, Looks>;
