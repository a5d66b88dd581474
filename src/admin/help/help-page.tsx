import { useEffect } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { TOPICS, type Topic } from './topics';

/** What editors, translators and administrators ask first, in a few sentences each. */
export function HelpPage() {
  const text = useHelpText();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Contents />
          {TOPICS.map((topic) => (
            <Section key={topic} topic={topic} />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Contents() {
  const text = useHelpText();
  return (
    <Flex tag="nav" aria-label={text('contents')} gap={4} wrap="wrap">
      {TOPICS.map((topic) => (
        <Link key={topic} href={`#${topic}`}>
          {text(`${topic}.title`)}
        </Link>
      ))}
    </Flex>
  );
}

function Section({ topic }: { topic: Topic }) {
  const text = useHelpText();
  return (
    <Box tag="section" id={topic} background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="flex-start" gap={3} maxWidth="75ch">
        <Typography tag="h2" variant="beta" textColor="neutral800">
          {text(`${topic}.title`)}
        </Typography>
        {text(`${topic}.text`)
          .split('\n')
          .map((paragraph) => (
            <Typography key={paragraph} tag="p" textColor="neutral800" lineHeight={1.5}>
              {paragraph}
            </Typography>
          ))}
      </Flex>
    </Box>
  );
}

function useHelpText(): (key: string) => string {
  const { formatMessage } = useIntl();
  return (key) => formatMessage({ id: `fiche.help.${key}` });
}
