import { Box, Flex, Grid } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useLoad } from '#kit/load';
import type { DocumentKey, HistoryEntry, ListHistoryResponse } from '#history/reading';
import { useListHistoryQuery, type Compared, type HistoryFilter } from '../api/history-api';
import { MAY_READ } from '../plugin-id';
import { useText } from '../text/use-text';
import { ChangeList } from './change-list';
import { Comparison } from './comparison';
import { Filters } from './filters';

const PAGE = 50;
const NO_FILTER: HistoryFilter = { locale: '', field: '', person: '' };

/** The history of one document: who did what, and any two versions of it side by side. */
export function HistoryPage() {
  const { uid, documentId } = useParams();
  if (uid === undefined || documentId === undefined) return null;
  return (
    <Page.Protect permissions={[{ action: MAY_READ, subject: null }]}>
      <DocumentHistory document={{ uid, documentId }} />
    </Page.Protect>
  );
}

function DocumentHistory({ document }: { document: DocumentKey }) {
  const text = useText();
  const [filter, setFilter] = useState(NO_FILTER);
  const [pageSize, setPageSize] = useState(PAGE);
  const [chosen, setChosen] = useState<Compared | null>(null);
  const list = useLoad(useListHistoryQuery({ document, filter, pageSize }));
  return (
    <Page.Main>
      <Page.Title>{text('page.title')}</Page.Title>
      <Layouts.Header
        title={text('page.title')}
        subtitle={list.kind === 'loaded' ? (list.data.meta.title ?? undefined) : undefined}
        navigationAction={<BackButton />}
      />
      <Layouts.Content>
        {list.kind === 'loading' ? <Page.Loading /> : null}
        {list.kind === 'failed' ? <Page.Error content={list.problem} /> : null}
        {list.kind === 'loaded' ? (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <Filters meta={list.data.meta} filter={filter} onChange={setFilter} />
            <Grid.Root gap={6}>
              <Grid.Item col={4} s={12} alignItems="stretch" direction="column">
                <ChangeList
                  list={list.data}
                  compared={chosen}
                  onCompare={(entry, locale) => setChosen(ofEntry(entry, locale))}
                  onMore={
                    list.data.meta.total > pageSize ? () => setPageSize(Math.min(100, pageSize * 2)) : null
                  }
                />
              </Grid.Item>
              <Grid.Item col={8} s={12} alignItems="stretch" direction="column">
                <Box>
                  <Comparison
                    document={document}
                    list={list.data}
                    compared={chosen ?? latest(list.data)}
                    onChange={setChosen}
                  />
                </Box>
              </Grid.Item>
            </Grid.Root>
          </Flex>
        ) : null}
      </Layouts.Content>
    </Page.Main>
  );
}

/** What the latest change has changed. */
function latest({ data }: ListHistoryResponse): Compared | null {
  const [entry] = data;
  const [part] = entry?.parts ?? [];
  return entry && part ? ofEntry(entry, part.locale) : null;
}

/** A write in one language, with what was before it; of a publication what readers saw. */
function ofEntry(entry: HistoryEntry, locale: string): Compared {
  const part = entry.parts.find((each) => each.locale === locale);
  const status = part && part.draft.length === 0 && part.published.length > 0 ? 'published' : 'draft';
  return { locale, before: entry.before, beforeStatus: status, after: entry.moment, afterStatus: status };
}
