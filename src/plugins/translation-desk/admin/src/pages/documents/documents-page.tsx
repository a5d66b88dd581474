import { Box, Flex, LinkButton } from '@strapi/design-system';
import { Book, Upload } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useLoad } from '#kit/load';
import { useMay } from '#kit/use-may';
import type { DeskDocument, DeskLocale } from '#translation-desk/desk';
import { useListDeskLocalesQuery } from '../../api/desk-api';
import { ExportDialog } from '../../exchange/export-dialog';
import { MAY } from '../../permissions';
import { GLOSSARY_PATH, IMPORT_PATH } from '../../plugin-id';
import { StateLegend } from '../../states/state-legend';
import { useText } from '../../text/use-text';
import { BaselineNotice } from './baseline-notice';
import { DocumentList } from './document-list';
import { LocaleCards } from './locale-cards';
import { PublishSelected } from './publish-selected';
import { useListQuery } from './use-list-query';

/** The locales that the person may edit, and what is to do in the one they chose. */
export default function DocumentsPage() {
  const text = useText();
  const locales = useLoad(useListDeskLocalesQuery());
  const list = useListQuery();
  const [selected, setSelected] = useState<DeskDocument[]>([]);
  const mayExchange = useMay(MAY.exchange);

  if (locales.kind === 'loading') return <Page.Loading />;
  if (locales.kind === 'failed') return <Page.Error content={locales.problem} />;
  const { data } = locales;
  const chosen = data.find(({ code }) => code === list.locale) ?? data[0];
  return (
    <Page.Main>
      <Page.Title>{text('page.title')}</Page.Title>
      <Layouts.Header
        title={text('page.title')}
        subtitle={text('page.subtitle')}
        primaryAction={
          chosen ? (
            <Flex gap={2} wrap="wrap">
              <LinkButton
                tag={NavLink}
                to={`${GLOSSARY_PATH}?locale=${encodeURIComponent(chosen.code)}`}
                variant="tertiary"
                startIcon={<Book aria-hidden />}
              >
                {text('glossary.title')}
              </LinkButton>
              <PublishSelected locale={chosen} selected={selected} onDone={() => setSelected([])} />
              {mayExchange ? <Exchange locale={chosen} selected={selected} /> : null}
            </Flex>
          ) : null
        }
      />
      <Layouts.Content>
        {chosen ? (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <BaselineNotice />
            <LocaleCards
              locales={data}
              chosen={chosen.code}
              onChoose={(locale) => {
                setSelected([]);
                list.change({ locale });
              }}
            />
            <StateLegend />
            <DocumentList
              key={chosen.code}
              locale={chosen}
              list={list}
              selected={selected}
              onSelect={setSelected}
            />
          </Flex>
        ) : (
          <Box paddingTop={4}>
            <Page.NoData content={text('page.no-locales')} />
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Taking texts out and bringing them back. */
function Exchange({ locale, selected }: { locale: DeskLocale; selected: DeskDocument[] }) {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton tag={NavLink} to={IMPORT_PATH} variant="secondary" startIcon={<Upload aria-hidden />}>
        {text('import.open')}
      </LinkButton>
      <ExportDialog
        locale={locale.code}
        localeName={locale.name}
        selected={selected}
        label={text('export.open', { count: selected.length })}
      />
    </Flex>
  );
}
