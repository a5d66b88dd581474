import { useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight } from '@strapi/icons';
import type { Completeness, LocaleSheets } from '#info-sheet/panel';
import { useText } from '../use-text';
import { VersionLinks } from './version-links';

interface LocaleItemProps {
  sheets: LocaleSheets;
  /** What each locale is called. */
  names: ReadonlyMap<string, string>;
  isOpen: boolean;
}

/** One language: its name and how complete it is, and on demand what falls back and the links. */
export function LocaleItem({ sheets, names, isOpen }: LocaleItemProps) {
  const text = useText();
  const [open, setOpen] = useState(isOpen);
  const { locale, name, versions } = sheets;
  const shown = versions.draft ?? versions.published;
  const Sign = open ? ChevronDown : ChevronRight;
  return (
    <Box tag="li" background={open ? 'neutral100' : 'neutral0'} hasRadius>
      <Flex
        tag="button"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        width="100%"
        justifyContent="space-between"
        gap={2}
        padding={2}
      >
        <Flex gap={2}>
          {/* Without a colour of its own a sign is black, in the dark too. */}
          <Sign aria-hidden width="0.8rem" fill="neutral600" />
          <Typography textColor="neutral800" fontWeight={open ? 'bold' : 'regular'} lang="en">
            {name}
          </Typography>
        </Flex>
        <Typography
          variant="pi"
          textColor={shown && shown.fields > 0 && shown.fallbacks.length === 0 ? 'success600' : 'neutral600'}
          title={shown ? text('locale.complete.long', amounts(shown)) : undefined}
        >
          {shown && shown.fields > 0 ? text('locale.complete', amounts(shown)) : text('locale.empty')}
        </Typography>
      </Flex>
      {open && (
        <Flex direction="column" alignItems="stretch" gap={3} padding={2} paddingTop={0}>
          {shown && <Fallbacks shown={shown} names={names} />}
          <VersionLinks status="draft" locale={locale} version={versions.draft} />
          <VersionLinks status="published" locale={locale} version={versions.published} />
        </Flex>
      )}
    </Box>
  );
}

function Fallbacks({ shown, names }: Pick<LocaleItemProps, 'names'> & { shown: Completeness }) {
  const text = useText();
  const { fields, fallbacks } = shown;
  const locales = [...new Set(fallbacks.map(({ locale }) => locale))];
  const lines = locales.map((locale) => {
    const list = fallbacks
      .filter((each) => each.locale === locale)
      .map(({ field }) => text(`field.${field}`))
      .join(', ');
    return text('locale.fallback', { locale: names.get(locale) ?? locale, fields: list });
  });
  return (
    <Flex direction="column" alignItems="stretch">
      {(lines.length > 0 ? lines : [text(fields > 0 ? 'locale.all' : 'locale.nothing')]).map((line) => (
        <Typography key={line} variant="pi" textColor="neutral700">
          {line}
        </Typography>
      ))}
    </Flex>
  );
}

function amounts({ translated, fields }: { translated: number; fields: number }) {
  return { translated, fields };
}
