import { Box, Flex, Typography } from '@strapi/design-system';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { ChosenRow } from '../bulk-action';
import { useLanguageName } from '../use-language-name';
import { useRemovalText } from './use-removal-text';

/** What readers lose with each of some projects in a language, and where it stays. */
export function ManyQuestion({ documents, locale }: { documents: ChosenRow[]; locale: Locale }) {
  const { text } = useRemovalText();
  const language = useLanguageName()(locale);
  const goes = locale === DEFAULT_LOCALE ? 'fiche.removal.many-english' : 'fiche.removal.many-translation';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral800">
        {text(goes, { language })}
      </Typography>
      <Box
        tag="ul"
        paddingLeft={5}
        style={{ listStyle: 'disc', maxHeight: '30rem', overflowY: 'auto' }}
        tabIndex={0}
      >
        {documents.map((document) => (
          <Removed key={document.documentId} document={document} locale={locale} />
        ))}
      </Box>
    </Flex>
  );
}

function Removed({ document, locale }: { document: ChosenRow; locale: Locale }) {
  const { text, languages } = useRemovalText();
  const { title, onlineLocales = [] } = document;
  const others = onlineLocales.filter((online) => online !== locale);
  const stays = others.length > 0 ? 'many-stays' : onlineLocales.length > 0 ? 'many-gone' : 'many-draft';
  return (
    <Typography tag="li" textColor="neutral800">
      {text(`fiche.removal.${stays}`, { title: title ?? '', languages: languages(others) })}
    </Typography>
  );
}
