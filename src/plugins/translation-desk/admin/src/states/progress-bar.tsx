import { Box, Flex } from '@strapi/design-system';
import type { Progress } from '#translation-desk/progress';
import type { UnitState } from '#translation-desk/unit';
import { useText } from '../text/use-text';
import { STATE_LOOKS } from './state-looks';
import { percentOf, sumOf } from './sums';

/** What is done first, what is missing last: an empty end of the bar is what is to do. */
const ORDER = ['current', 'needs-review', 'outdated', 'missing'] as const satisfies UnitState[];

/** The words of a locale or document by state, as one bar; its text says the same to those who don't see it. */
export function ProgressBar({ progress, name }: { progress: Progress; name: string }) {
  const text = useText();
  const all = sumOf(progress, 'words');
  const parts = ORDER.map((state) => text(`progress.${state}`, { ...progress[state] })).join(', ');
  const percent = percentOf(progress, 'current');
  const label =
    percent === null ? text('progress.nothing', { name }) : text('progress.label', { name, percent, parts });
  return (
    <Flex
      role="img"
      aria-label={label}
      title={label}
      width="100%"
      height="0.8rem"
      gap="2px"
      hasRadius
      overflow="hidden"
    >
      {ORDER.filter((state) => progress[state].words > 0).map((state) => (
        <Box
          key={state}
          height="100%"
          background={state === 'missing' ? 'neutral200' : STATE_LOOKS[state].colour}
          minWidth="0.4rem"
          style={{ flexGrow: progress[state].words / all }}
        />
      ))}
      {all === 0 ? <Box height="100%" grow={1} background="neutral200" /> : null}
    </Flex>
  );
}
