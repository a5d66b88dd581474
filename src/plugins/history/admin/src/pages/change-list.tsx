import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useDay } from '#kit/day';
import { useOwnWords } from '#kit/own-words';
import { groupBy } from '#domain/group-by';
import type { HistoryEntry, HistoryPart, ListHistoryResponse } from '#history/reading';
import type { Compared } from '../api/history-api';
import { authorText, causeText } from '../text/entry-texts';
import { useLocaleName } from '../text/use-locale-name';
import { useText } from '../text/use-text';

interface Props {
  list: ListHistoryResponse;
  compared: Compared | null;
  onCompare(entry: HistoryEntry, locale: string): void;
  onMore: (() => void) | null;
}

/** What was done, day by day, the latest first; a language of an entry leads to what changed in it. */
export function ChangeList({ list, compared, onCompare, onMore }: Props) {
  const text = useText();
  const day = useDay();
  const days = groupBy(list.data, ({ at }) => day(at));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} tag="section" aria-label={text('list.title')}>
      {list.data.length === 0 ? <Typography textColor="neutral800">{text('page.none')}</Typography> : null}
      {[...days].map(([name, entries]) => (
        <Box key={name}>
          <Typography tag="h2" variant="delta" textColor="neutral800">
            {name}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} tag="ul" paddingTop={2}>
            {entries.map((entry) => (
              <li key={entry.moment}>
                <Entry
                  entry={entry}
                  labels={new Map(list.meta.fields.map(({ name: field, label }) => [field, label]))}
                  compared={compared?.after === entry.moment ? compared.locale : null}
                  onCompare={(locale) => onCompare(entry, locale)}
                />
              </li>
            ))}
          </Flex>
        </Box>
      ))}
      {onMore ? (
        <Button variant="tertiary" onClick={onMore}>
          {text('list.more')}
        </Button>
      ) : null}
    </Flex>
  );
}

interface EntryProps {
  entry: HistoryEntry;
  labels: ReadonlyMap<string, string>;
  /** The language that is compared of it. */
  compared: string | null;
  onCompare(locale: string): void;
}

function Entry({ entry, labels, compared, onCompare }: EntryProps) {
  const text = useText();
  const { at, by } = entry;
  const time = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <Box
      background="neutral0"
      hasRadius
      padding={3}
      borderColor={compared === null ? 'neutral200' : 'primary600'}
    >
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
        {causeText(text, entry)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('entry.by', { time, author: authorText(text, by) })}
      </Typography>
      {entry.parts.map((part) => (
        <Part
          key={part.locale}
          part={part}
          labels={labels}
          isCompared={compared === part.locale}
          onCompare={() => onCompare(part.locale)}
        />
      ))}
    </Box>
  );
}

interface PartProps {
  part: HistoryPart;
  labels: ReadonlyMap<string, string>;
  isCompared: boolean;
  onCompare(): void;
}

function Part({ part, labels, isCompared, onCompare }: PartProps) {
  const text = useText();
  const say = useOwnWords();
  const nameOf = useLocaleName();
  const names = (fields: readonly string[]) => fields.map((name) => say(labels.get(name) ?? name)).join(', ');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant={isCompared ? 'secondary' : 'tertiary'} onClick={onCompare}>
          {part.locale === '' ? text('list.what') : `${text('list.what')}: ${nameOf(part.locale)}`}
        </Button>
        {part.shown === undefined ? null : <Badge>{text(part.shown ? 'entry.shown' : 'entry.hidden')}</Badge>}
      </Flex>
      {part.draft.length > 0 ? (
        <Typography variant="pi" textColor="neutral800">
          {names(part.draft)}
        </Typography>
      ) : null}
      {part.draft.length === 0 && part.published.length > 0 ? (
        <Typography variant="pi" textColor="neutral800">
          {text('entry.published', { fields: names(part.published) })}
        </Typography>
      ) : null}
    </Flex>
  );
}
