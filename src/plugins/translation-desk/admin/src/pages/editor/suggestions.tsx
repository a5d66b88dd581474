import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import type { RefObject } from 'react';
import type { DeskUnit, ListSuggestionsResponse } from '../../../../shared/contracts/desk';
import type { Suggestion } from '../../../../shared/contracts/suggestion';
import { suggestionsUrl } from '../../api/urls';
import { useLoad } from '../../api/use-load';
import { Changes } from '../../tags/changes';
import { TaggedText } from '../../tags/tagged-text';
import { useText } from '../../text/use-text';
import type { TextAreaHandle } from './target-area';
import type { Editor } from './use-editor';

interface Props {
  unit: DeskUnit;
  editor: Editor;
  area: RefObject<TextAreaHandle>;
}

/** Translations of the same or a similar source that exist already, with how alike the sources are. */
export function Suggestions({ unit, editor: { document }, area }: Props) {
  const text = useText();
  const found = useLoad<ListSuggestionsResponse>(suggestionsUrl(document, document.target.locale, unit.id));
  if (found.kind !== 'loaded' || found.data.data.length === 0) return null;
  return (
    <Box paddingTop={3}>
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {text('suggestions.label')}
      </Typography>
      <ul>
        {found.data.data.map((suggestion) => (
          <li key={`${suggestion.source} ${suggestion.target}`}>
            <SuggestionRow
              suggestion={suggestion}
              unit={unit}
              document={document}
              onTake={() => area.current?.replace(suggestion.target)}
            />
          </li>
        ))}
      </ul>
    </Box>
  );
}

interface RowProps {
  suggestion: Suggestion;
  unit: DeskUnit;
  document: Editor['document'];
  onTake(): void;
}

function SuggestionRow({ suggestion, unit, document, onTake }: RowProps) {
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
      <Button size="S" variant="tertiary" onClick={onTake}>
        {text('suggestions.take')}
      </Button>
    </Flex>
  );
}
