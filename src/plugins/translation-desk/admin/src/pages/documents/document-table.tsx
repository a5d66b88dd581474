import {
  Checkbox,
  Flex,
  Link,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import type { MouseEvent } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import { useDay } from '#kit/day';
import { useOwnWords } from '#kit/own-words';
import type { DeskDocument, DeskLocale } from '#translation-desk/desk';
import { TRANSLATION_STATES } from '#translation-desk/unit';
import { editorPath } from '../../plugin-id';
import { HandOverLines } from '../../hand-over/hand-over-lines';
import { ProgressBar } from '../../states/progress-bar';
import { StateChip } from '../../states/state-chip';
import { useText } from '../../text/use-text';

const COLUMNS = ['title', 'type', 'states', 'words', 'changed'] as const;

export interface TableProps {
  documents: DeskDocument[];
  locale: DeskLocale;
  selected: DeskDocument[];
  /** Null: nothing can be done with a selection. */
  onSelect: ((selected: DeskDocument[]) => void) | null;
}

/** Documents with how they stand in a locale; the whole row opens one. */
export function DocumentTable({ documents, locale, selected, onSelect }: TableProps) {
  const text = useText();
  const isSelected = (one: DeskDocument): boolean => selected.some((other) => isSame(one, other));
  const select = (changed: DeskDocument[], isOn: boolean): void => {
    const others = selected.filter((one) => !changed.some((other) => isSame(one, other)));
    onSelect?.(isOn ? [...others, ...changed] : others);
  };
  return (
    <Table colCount={COLUMNS.length + (onSelect ? 1 : 0)} rowCount={documents.length + 1}>
      <Thead>
        <Tr>
          {onSelect ? (
            <Th>
              <Checkbox
                aria-label={text('list.select-all')}
                checked={documents.every(isSelected)}
                onCheckedChange={(checked) => select(documents, checked === true)}
              />
            </Th>
          ) : null}
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {text(`column.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {documents.map((document) => (
          <DocumentRow
            key={`${document.uid} ${document.documentId}`}
            document={document}
            locale={locale}
            isSelected={isSelected(document)}
            onSelect={onSelect && ((isOn) => select([document], isOn))}
          />
        ))}
      </Tbody>
    </Table>
  );
}

function isSame(one: DeskDocument, other: DeskDocument): boolean {
  return one.uid === other.uid && one.documentId === other.documentId;
}

interface RowProps {
  document: DeskDocument;
  locale: DeskLocale;
  isSelected: boolean;
  onSelect: ((isOn: boolean) => void) | null;
}

function DocumentRow({ document, locale, isSelected, onSelect }: RowProps) {
  const text = useText();
  const say = useOwnWords();
  const navigate = useNavigate();
  const writeDay = useDay();
  const to = editorPath(locale.code, document.uid, document.documentId);
  return (
    <Tr onClick={() => navigate(to)} style={{ cursor: 'pointer' }}>
      {onSelect ? (
        <Td onClick={(event: MouseEvent) => event.stopPropagation()}>
          <Checkbox
            aria-label={text('list.select', { title: document.title ?? text('document.untitled') })}
            checked={isSelected}
            onCheckedChange={(checked) => onSelect(checked === true)}
          />
        </Td>
      ) : null}
      <Td>
        <Title document={document} to={to} />
      </Td>
      <Td>
        <Typography textColor="neutral800" style={{ whiteSpace: 'normal' }}>
          {say(document.typeName)}
        </Typography>
      </Td>
      <Td>
        <States document={document} locale={locale} />
      </Td>
      <Td>
        <Typography textColor="neutral800">{text('number', { number: document.wordsToDo })}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          <time dateTime={document.sourceChangedAt}>{writeDay(document.sourceChangedAt)}</time>
        </Typography>
      </Td>
    </Tr>
  );
}

function Title({ document, to }: { document: DeskDocument; to: string }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="38rem">
      <Link tag={NavLink} to={to} onClick={(event) => event.stopPropagation()}>
        {document.title ?? text('document.untitled')}
      </Link>
      {document.isPublished ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('document.unpublished')}
        </Typography>
      )}
      <HandOverLines handOver={document.handOver} />
    </Flex>
  );
}

function States({ document: { progress, title }, locale }: { document: DeskDocument; locale: DeskLocale }) {
  const text = useText();
  const states = TRANSLATION_STATES.filter((state) => progress[state].fields > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} minWidth="22rem">
      <Flex gap={2} wrap="wrap">
        {states.map((state) => (
          <StateChip key={state} state={state} count={progress[state].fields} />
        ))}
        {states.length === 0 ? <VisuallyHidden>{text('document.nothing')}</VisuallyHidden> : null}
      </Flex>
      <ProgressBar progress={progress} name={`${title ?? text('document.untitled')}, ${locale.name}`} />
    </Flex>
  );
}
