import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { ExportDialog } from '../../exchange/export-dialog';
import { EXCHANGE } from '../../permissions';
import { useText } from '../../text/use-text';
import type { Editor } from './use-editor';

interface Props {
  editor: Editor;
  localeName: string;
  onlyToDo: boolean;
  onOnlyToDo(only: boolean): void;
}

const KEYS = [
  [['Ctrl', 'Enter'], 'keys.save'],
  [['Ctrl', 'Shift', 'Enter'], 'keys.confirm'],
  [['Alt', '↓ ↑'], 'keys.move'],
  [['Alt', '1…9'], 'keys.tag'],
  [['Alt', '0'], 'keys.source'],
  [['Alt', 'Shift', '1…5'], 'keys.suggestion'],
] as const;

/** Whether what is done is shown, the document's file, and the keys that work in a text area that may be written in. */
export function Toolbar({ editor: { document }, localeName, onlyToDo, onOnlyToDo }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(EXCHANGE);
  const mayWrite = document.fields.some(({ isWritable }) => isWritable);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={5} wrap="wrap" justifyContent="space-between">
        <Flex gap={5} wrap="wrap">
          {mayWrite ? (
            <Checkbox checked={onlyToDo} onCheckedChange={(checked) => onOnlyToDo(checked === true)}>
              {text('editor.only-to-do')}
            </Checkbox>
          ) : null}
          {document.source.isPublished ? null : (
            <Typography variant="pi" textColor="neutral600">
              {text('editor.source-draft')}
            </Typography>
          )}
        </Flex>
        {allowedActions.canExchange ? (
          <ExportDialog
            locale={document.target.locale}
            localeName={localeName}
            selected={[document]}
            label={text('export.this')}
          />
        ) : null}
      </Flex>
      {mayWrite ? <KeyList /> : null}
    </Flex>
  );
}

function KeyList() {
  const text = useText();
  return (
    <Flex gap={5} wrap="wrap" tag="ul" aria-label={text('keys.label')}>
      {KEYS.map(([keys, does]) => (
        <Flex key={does} tag="li" gap={2}>
          <Flex gap={1}>
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {text(does)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}

const Key = styled.kbd`
  padding: 0.1rem 0.6rem;
  font: inherit;
  font-size: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 0.3rem;
`;
