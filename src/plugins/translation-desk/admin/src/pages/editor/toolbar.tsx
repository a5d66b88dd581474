import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../text/use-text';
import type { Editor } from './use-editor';

interface Props {
  editor: Editor;
  onlyToDo: boolean;
  onOnlyToDo(only: boolean): void;
}

const KEYS = [
  ['Ctrl', 'Enter', 'keys.save'],
  ['Alt', '↓ ↑', 'keys.move'],
  ['Alt', '1…9', 'keys.tag'],
] as const;

/** The keys that work in a text area, and whether what is done is shown. */
export function Toolbar({ editor, onlyToDo, onOnlyToDo }: Props) {
  const text = useText();
  const source = editor.document.source;
  return (
    <Flex gap={6} wrap="wrap" justifyContent="space-between">
      <Flex gap={5} wrap="wrap" tag="ul" aria-label={text('keys.label')}>
        {KEYS.map(([modifier, key, does]) => (
          <Flex key={does} tag="li" gap={2}>
            <span>
              <Key>{modifier}</Key> <Key>{key}</Key>
            </span>
            <Typography variant="pi" textColor="neutral600">
              {text(does)}
            </Typography>
          </Flex>
        ))}
      </Flex>
      <Flex gap={4}>
        {source.isPublished ? null : (
          <Typography variant="pi" textColor="neutral600">
            {text('editor.source-draft')}
          </Typography>
        )}
        <Checkbox checked={onlyToDo} onCheckedChange={(checked) => onOnlyToDo(checked === true)}>
          {text('editor.only-to-do')}
        </Checkbox>
      </Flex>
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
