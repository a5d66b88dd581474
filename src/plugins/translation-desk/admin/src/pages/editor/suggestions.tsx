import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import type { DeskUnit } from '#translation-desk/desk';
import type { Suggestion } from '#translation-desk/suggestion';
import type { OpenDocument } from '../../api/desk-api';
import { Changes } from '../../tags/changes';
import { TaggedText } from '../../tags/tagged-text';
import { useText } from '../../text/use-text';

interface Props {
  suggestions: Suggestion[];
  unit: DeskUnit;
  document: OpenDocument;
  /** By the suggestion's place, from 1. */
  onTake(place: number): void;
}

/** Translations of the same or a similar source that exist already, with how alike the sources are. */
export function Suggestions({ suggestions, unit, document, onTake }: Props) {
  const text = useText();
  if (suggestions.length === 0) return null;
  return (
    <Box paddingTop={3}>
      <Typography textColor="neutral800" variant="pi" fontWeight="bold" tag="h3">
        {text('suggestions.label')}
      </Typography>
      <ol>
        {suggestions.map((suggestion, at) => (
          <li key={`${suggestion.source} ${suggestion.target}`}>
            <SuggestionRow
              suggestion={suggestion}
              unit={unit}
              document={document}
              place={at + 1}
              onTake={() => onTake(at + 1)}
            />
          </li>
        ))}
      </ol>
    </Box>
  );
}

interface RowProps {
  suggestion: Suggestion;
  unit: DeskUnit;
  document: OpenDocument;
  place: number;
  onTake(): void;
}

function SuggestionRow({ suggestion, unit, document, place, onTake }: RowProps) {
  const text = useText();
  const { source, target } = document;
  return (
    <Flex gap={3} alignItems="flex-start" paddingTop={2}>
      <Badge minWidth="5rem">{text('suggestions.percent', { percent: suggestion.percent })}</Badge>
      <Box grow={1} basis="0" minWidth={0}>
        <Typography variant="pi" textColor="neutral800" lang={source.locale} dir={source.direction} tag="p">
          <Changes changes={suggestion.changes} codes={unit.codes} />
        </Typography>
      </Box>
      <Box grow={1} basis="0" minWidth={0}>
        <Typography variant="pi" textColor="neutral800" lang={target.locale} dir={target.direction} tag="p">
          <TaggedText tagged={suggestion.target} codes={unit.codes} />
        </Typography>
      </Box>
      <Button size="S" variant="tertiary" title={`Alt+Shift+${place}`} onClick={onTake}>
        {text('suggestions.take')}
      </Button>
    </Flex>
  );
}
