import { Box, Button, Flex, Grid, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useOwnWords } from '#kit/own-words';
import type { TextChange } from '#domain/diff-words';
import type { ComparedField, ComparedLine } from '#history/comparison';
import { useText } from '../text/use-text';

export type View = 'side-by-side' | 'inline';

interface Props {
  field: ComparedField;
  view: View;
  /** Who changed it last. */
  last: string | null;
  onRestore: (() => void) | null;
}

/** A field in both versions: what went is struck through, what came is underlined. */
export function ComparedFieldView({ field, view, last, onRestore }: Props) {
  const text = useText();
  const say = useOwnWords();
  return (
    <Box tag="section" aria-label={say(field.label)}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={2}>
        <Box>
          <Typography tag="h3" variant="delta" textColor="neutral800">
            {say(field.label)}
          </Typography>
          {field.isKnown ? null : (
            <Typography tag="p" variant="pi" textColor="warning700">
              {text('compare.unknown')}
            </Typography>
          )}
          {last === null ? null : (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {last}
            </Typography>
          )}
        </Box>
        {onRestore && field.isKnown ? (
          <Button size="S" variant="tertiary" onClick={onRestore}>
            {text('restore.field')}
          </Button>
        ) : null}
      </Flex>
      {view === 'inline' ? <Lines lines={field.lines} side={null} /> : <BothSides lines={field.lines} />}
    </Box>
  );
}

function BothSides({ lines }: { lines: readonly ComparedLine[] }) {
  return (
    <Grid.Root gap={4}>
      {(['before', 'after'] as const).map((side) => (
        <Grid.Item key={side} col={6} s={12} alignItems="stretch" direction="column">
          <Lines lines={lines} side={side} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

/** `side` null: both in one. */
function Lines({ lines, side }: { lines: readonly ComparedLine[]; side: 'before' | 'after' | null }) {
  const text = useText();
  const shown = lines.filter(
    ({ change }) => !((side === 'before' && change === 'come') || (side === 'after' && change === 'gone')),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={1} background="neutral100" hasRadius padding={3}>
      {shown.length === 0 ? <Typography textColor="neutral600">{text('compare.empty')}</Typography> : null}
      {shown.map((line, at) => (
        <Line key={at} line={line} side={side} />
      ))}
    </Flex>
  );
}

function Line({ line, side }: { line: ComparedLine; side: 'before' | 'after' | null }) {
  const text = useText();
  const { style, change, words, file } = line;
  const isIn = ({ kind }: TextChange) =>
    !((side === 'before' && kind === 'added') || (side === 'after' && kind === 'removed'));
  return (
    <Box paddingLeft={style === 'item' || style === 'quote' ? 4 : 0}>
      {file?.isPicture && file.url !== null ? <Picture src={file.url} alt="" /> : null}
      <Typography
        tag="p"
        variant={style === 'heading' ? 'delta' : 'omega'}
        textColor="neutral800"
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {style === 'item' ? '• ' : ''}
        {words.filter(isIn).map((word, at) => (
          <Words key={at} word={word} />
        ))}
      </Typography>
      {change === 'formatting' ? (
        <Typography variant="pi" textColor="neutral600">
          {text('change.formatting')}
        </Typography>
      ) : null}
      {file && file.url === null ? (
        <Typography variant="pi" textColor="neutral600">
          {text('file.gone')}
        </Typography>
      ) : null}
    </Box>
  );
}

function Words({ word }: { word: TextChange }) {
  const text = useText();
  switch (word.kind) {
    case 'kept':
      return <span>{word.text}</span>;
    case 'added':
      return (
        <Added>
          <VisuallyHidden>{text('change.added')}</VisuallyHidden>
          {word.text}
        </Added>
      );
    case 'removed':
      return (
        <Removed>
          <VisuallyHidden>{text('change.removed')}</VisuallyHidden>
          {word.text}
        </Removed>
      );
    default:
      return word.kind satisfies never;
  }
}

const Picture = styled.img`
  display: block;
  max-width: 16rem;
  max-height: 12rem;
`;

const Added = styled.ins`
  color: ${({ theme }) => theme.colors.neutral1000};
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-decoration-color: ${({ theme }) => theme.colors.success600};
  text-underline-offset: 0.2em;
  background: ${({ theme }) => theme.colors.success100};
`;

const Removed = styled.del`
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: line-through;
  text-decoration-color: ${({ theme }) => theme.colors.danger600};
  background: ${({ theme }) => theme.colors.danger100};
`;
