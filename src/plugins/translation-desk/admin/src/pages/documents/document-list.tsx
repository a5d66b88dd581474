import { Flex, Loader, Typography } from '@strapi/design-system';
import { Page, Pagination } from '@strapi/strapi/admin';
import { useLoad } from '#kit/load';
import type { DeskLocale } from '#translation-desk/desk';
import { useListDocumentsQuery } from '../../api/desk-api';
import { useText } from '../../text/use-text';
import { DocumentTable, type TableProps } from './document-table';
import { Filters } from './filters';
import { PAGE_SIZES, type ListQuery } from './use-list-query';

interface Props extends Pick<TableProps, 'selected' | 'onSelect'> {
  locale: DeskLocale;
  list: ListQuery;
}

/** One page of the documents of a locale, in the order that the server gives: what readers see first. */
export function DocumentList({ locale, list, selected, onSelect }: Props) {
  const text = useText();
  const { state, type, country, handOver, search, page, pageSize } = list;
  const found = useLoad(
    useListDocumentsQuery(
      { locale: locale.code, state, type, country, handOver, search, page, pageSize },
      { refetchOnMountOrArgChange: true },
    ),
  );
  if (found.kind === 'loading') return <Page.Loading />;
  if (found.kind === 'failed') return <Page.Error content={found.problem} />;
  const { data, meta } = found.data;
  const { total } = meta.pagination;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-busy={!found.isFresh}>
      <Filters list={list} types={meta.types} />
      <Flex gap={2}>
        <Typography tag="p" variant="omega" textColor="neutral600" role="status">
          {text('list.total', { total })}
        </Typography>
        {found.isFresh ? null : <Loader small />}
      </Flex>
      {data.length > 0 ? (
        <DocumentTable documents={data} locale={locale} selected={selected} onSelect={onSelect} />
      ) : (
        <Page.NoData content={text('list.nothing')} />
      )}
      <Pagination.Root pageCount={Math.ceil(total / pageSize)} total={total} defaultPageSize={pageSize}>
        <Pagination.PageSize options={PAGE_SIZES} />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
}
