import {
  Box,
  Flex,
  IconButton,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { useState } from 'react';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { DeskLocale } from '#translation-desk/desk';
import type { GlossaryTerm } from '#translation-desk/glossary';
import { useRemoveTermMutation } from '../../api/desk-api';
import { useText } from '../../text/use-text';
import { TermForm } from './term-form';

const COLUMNS = ['source', 'target', 'forbidden', 'note'] as const;

interface Props {
  terms: GlossaryTerm[];
  mayEdit: boolean;
  locale: DeskLocale;
}

/** The glossary of a locale, and a form for one of its terms. */
export function TermTable({ terms, mayEdit, locale }: Props) {
  const text = useText();
  const [edited, setEdited] = useState<GlossaryTerm | null>(null);
  const [remove] = useRemoveTermMutation();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {mayEdit ? (
        <TermForm key={edited?.id ?? 'new'} term={edited} locale={locale} onDone={() => setEdited(null)} />
      ) : null}
      {terms.length === 0 ? (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
          <Typography textColor="neutral600">{text('glossary.none')}</Typography>
        </Box>
      ) : (
        <Table colCount={COLUMNS.length + 1} rowCount={terms.length + 1}>
          <Thead>
            <Tr>
              {COLUMNS.map((column) => (
                <Th key={column}>
                  <Typography variant="sigma" textColor="neutral600">
                    {text(`glossary.${column}`)}
                  </Typography>
                </Th>
              ))}
              <Th>
                <VisuallyHidden>{text('glossary.actions')}</VisuallyHidden>
              </Th>
            </Tr>
          </Thead>
          <Tbody>
            {terms.map((term) => (
              <Tr key={term.id}>
                <Td>
                  <Typography textColor="neutral800" lang={DEFAULT_LOCALE}>
                    {term.source}
                  </Typography>
                </Td>
                <Td>
                  <Typography textColor="neutral800" lang={locale.code} dir={locale.direction}>
                    {term.target}
                  </Typography>
                </Td>
                <Td>
                  <Typography textColor="neutral800" lang={locale.code} dir={locale.direction}>
                    {term.forbidden.join(', ')}
                  </Typography>
                </Td>
                <Td>
                  <Typography textColor="neutral800">{term.note}</Typography>
                </Td>
                <Td>
                  {mayEdit ? (
                    <Flex gap={1} justifyContent="flex-end">
                      <IconButton
                        variant="ghost"
                        label={text('glossary.edit', { term: term.source })}
                        onClick={() => setEdited(term)}
                      >
                        <Pencil />
                      </IconButton>
                      <IconButton
                        variant="ghost"
                        label={text('glossary.remove', { term: term.source })}
                        onClick={() => void remove({ locale: locale.code, id: term.id })}
                      >
                        <Trash />
                      </IconButton>
                    </Flex>
                  ) : null}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Flex>
  );
}
