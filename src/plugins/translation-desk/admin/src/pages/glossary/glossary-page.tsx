import { Flex, Link, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';
import { useLoad } from '#kit/load';
import type { DeskLocale } from '#translation-desk/desk';
import { useListDeskLocalesQuery, useListTermsQuery } from '../../api/desk-api';
import { DESK_PATH } from '../../plugin-id';
import { useText } from '../../text/use-text';
import { MemoryActions } from './memory-actions';
import { TermTable } from './term-table';

/** How the portal calls things in a locale, and what goes to other tools and comes from them. */
export default function GlossaryPage() {
  const text = useText();
  const locales = useLoad(useListDeskLocalesQuery());
  const [search, setSearch] = useSearchParams();
  if (locales.kind === 'loading') return <Page.Loading />;
  if (locales.kind === 'failed') return <Page.Error content={locales.problem} />;
  const { data } = locales;
  const chosen = data.find(({ code }) => code === search.get('locale')) ?? data[0];
  return (
    <Page.Main>
      <Page.Title>{text('glossary.title')}</Page.Title>
      <Layouts.Header
        title={text('glossary.title')}
        subtitle={text('glossary.subtitle')}
        navigationAction={
          <Link tag={NavLink} startIcon={<ArrowLeft aria-hidden />} to={DESK_PATH}>
            {text('menu')}
          </Link>
        }
        primaryAction={chosen ? <MemoryActions locale={chosen} /> : null}
      />
      <Layouts.Content>
        {chosen ? (
          <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
            <SingleSelect
              aria-label={text('glossary.locale')}
              value={chosen.code}
              onChange={(code) => setSearch({ locale: String(code) })}
            >
              {data.map(({ code, name }) => (
                <SingleSelectOption key={code} value={code}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Terms key={chosen.code} locale={chosen} />
          </Flex>
        ) : (
          <Page.NoData content={text('page.no-locales')} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Terms({ locale }: { locale: DeskLocale }) {
  const terms = useLoad(useListTermsQuery(locale.code));
  if (terms.kind === 'loading') return <Page.Loading />;
  if (terms.kind === 'failed') return <Page.Error content={terms.problem} />;
  return <TermTable terms={terms.data.data} mayEdit={terms.data.meta.mayEdit} locale={locale} />;
}
