import { Flex } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { DEFAULT_LOCALE } from '#domain/locale';
import { PROJECT_STATUSES } from '#domain/project-status';
import { useCountries } from '../kit/countries';
import { useEntries } from '../kit/entries';
import { PROJECT } from '../kit/project-uid';
import { useText } from '../texts';
import { FilterSelect } from './filter-select';
import { ListStyle } from './list-style';
import { useProjectFilters } from './use-project-filters';

/** Above the list of projects, and of nothing else. */
export function ProjectFilters() {
  const { slug } = useParams();
  if (slug !== PROJECT) return null;
  return (
    <>
      <ListStyle />
      <Filters />
    </>
  );
}

function Filters() {
  const text = useText();
  const filters = useProjectFilters();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? DEFAULT_LOCALE;
  const countries = useCountries();
  const areas = useEntries('api::priority-area.priority-area', locale);
  const topics = useEntries('api::topic.topic', locale);
  return (
    <Flex
      gap={2}
      wrap="wrap"
      width={{ initial: '100%', medium: 'auto' }}
      role="group"
      aria-label={text('fiche.list.filters')}
    >
      <FilterSelect
        label={text('fiche.status.header')}
        value={filters.status}
        options={PROJECT_STATUSES.map((status) => ({ value: status, name: text(`fiche.status.${status}`) }))}
        onChange={filters.changeStatus}
      />
      <FilterSelect
        label={text('fiche.list.country')}
        value={filters.valueOf('countries')}
        options={countries.map(({ code, name }) => ({ value: code, name }))}
        onChange={(code) => filters.change('countries', code)}
      />
      <FilterSelect
        label={text('fiche.list.area')}
        value={filters.valueOf('priorityArea')}
        options={areas.map(({ documentId, name }) => ({ value: documentId, name }))}
        onChange={(area) => filters.change('priorityArea', area)}
      />
      <FilterSelect
        label={text('fiche.list.topic')}
        value={filters.valueOf('topics')}
        options={topics.map(({ documentId, name }) => ({ value: documentId, name }))}
        onChange={(topic) => filters.change('topics', topic)}
      />
    </Flex>
  );
}
