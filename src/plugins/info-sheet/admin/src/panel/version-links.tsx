import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { SheetVersion } from '#info-sheet/panel';
import { OFFERED_FORMATS, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';
import { useText } from '../use-text';
import { Losses } from './losses';

/** What a browser shows of itself; a Word file it only saves. */
const PREVIEWED = OFFERED_FORMATS.filter((format) => SHEET_FORMATS[format].disposition === 'inline');

interface VersionProps {
  status: 'draft' | 'published';
  locale: string;
  version: SheetVersion | null;
}

/** Preview and download of one version in each format. */
export function VersionLinks({ status, locale, version }: VersionProps) {
  const text = useText();
  const statusText = text(`version.${status}`);
  const label = (format: SheetFormat) => ({
    status: statusText.toLowerCase(),
    locale,
    format: text(SHEET_FORMATS[format].label),
  });
  return (
    <Box>
      <Typography variant="sigma" textColor="neutral600">
        {statusText}
      </Typography>
      {version ? (
        <>
          <Losses losses={version.losses} />
          <Row title={text('version.preview')}>
            {PREVIEWED.map((format) => (
              <Link
                key={format}
                href={version.links[format]}
                target="_blank"
                rel="noreferrer"
                aria-label={text('version.open', label(format))}
              >
                {text(SHEET_FORMATS[format].label)}
              </Link>
            ))}
          </Row>
          <Row title={text('version.save')}>
            {OFFERED_FORMATS.map((format) => (
              <Link
                key={format}
                href={version.links[format]}
                download
                aria-label={text('version.download', label(format))}
              >
                {text(SHEET_FORMATS[format].label)}
              </Link>
            ))}
          </Row>
        </>
      ) : (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {text('version.none')}
        </Typography>
      )}
    </Box>
  );
}

function Row({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Flex gap={1} wrap="wrap" alignItems="baseline">
      <Box minWidth="6rem" shrink={0}>
        <Typography variant="pi" textColor="neutral600">
          {title}
        </Typography>
      </Box>
      <Flex gap={2} wrap="wrap">
        {children}
      </Flex>
    </Flex>
  );
}
