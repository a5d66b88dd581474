import { Flex, Grid, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DeskLocale } from '#translation-desk/desk';
import { ProgressBar } from '../../states/progress-bar';
import { StateChip } from '../../states/state-chip';
import { percentOf, sumOf, wordsToDo } from '../../states/sums';
import { useText } from '../../text/use-text';
import { TRANSLATION_STATES } from '#translation-desk/unit';

interface Props {
  locales: DeskLocale[];
  chosen: string;
  onChoose(locale: string): void;
}

/** Each locale with how far it is; choosing one shows what is to do in it. */
export function LocaleCards({ locales, chosen, onChoose }: Props) {
  const text = useText();
  const isCompact = locales.length > FEW;
  return (
    <Grid.Root gap={isCompact ? 2 : 4} tag="ul" aria-label={text('locales.label')}>
      {locales.map((locale) => (
        <Grid.Item
          key={locale.code}
          tag="li"
          col={locales.length === 1 ? 12 : isCompact ? 2 : 4}
          s={locales.length === 1 ? 12 : isCompact ? 4 : 6}
          xs={isCompact ? 6 : 12}
          alignItems="stretch"
        >
          <Card
            type="button"
            aria-pressed={locale.code === chosen}
            onClick={() => onChoose(locale.code)}
            data-chosen={locale.code === chosen}
            data-compact={isCompact}
          >
            <LocaleProgress locale={locale} isCompact={isCompact} />
          </Card>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

/** More than these are shown small: the list beneath them is what people come for. */
const FEW = 6;

function LocaleProgress({
  locale: { name, progress },
  isCompact,
}: {
  locale: DeskLocale;
  isCompact: boolean;
}) {
  const text = useText();
  const states = TRANSLATION_STATES.filter((state) => progress[state].fields > 0);
  const percent = percentOf(progress, 'current');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2}>
        <Typography textColor="neutral800" variant="delta" tag="span">
          {name}
        </Typography>
        <Typography textColor="neutral800" fontWeight="bold" tag="span">
          {percent === null ? text('locales.nothing') : text('locales.percent', { percent })}
        </Typography>
      </Flex>
      <ProgressBar progress={progress} name={name} />
      {isCompact ? null : (
        <>
          <Typography variant="pi" textColor="neutral600" tag="span">
            {text('locales.words', { todo: wordsToDo(progress), all: sumOf(progress, 'words') })}
          </Typography>
          <Flex gap={2} wrap="wrap">
            {states.map((state) => (
              <StateChip key={state} state={state} count={progress[state].fields} />
            ))}
          </Flex>
        </>
      )}
    </Flex>
  );
}

const Card = styled.button`
  display: flex;
  flex-direction: column;
  align-items: stretch;
  width: 100%;
  height: 100%;
  padding: ${({ theme }) => theme.spaces[5]};
  text-align: start;
  cursor: pointer;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};

  &[data-compact='true'] {
    padding: ${({ theme }) => theme.spaces[3]};
  }

  &[data-chosen='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
