import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { TextChange } from '#domain/diff-words';
import type { Codes } from '#translation-desk/unit';
import { useText } from '../text/use-text';
import { TaggedText } from './tagged-text';

interface Props {
  changes: TextChange[];
  codes: Codes;
  /** Makes the tags that are there today buttons that insert themselves. */
  onInsert?(id: number): void;
}

/** From one text to another, word by word: what went is struck through, what came is underlined. */
export function Changes({ changes, codes, onInsert }: Props) {
  const text = useText();
  return changes.map((change, at) => {
    const isGone = change.kind === 'removed';
    const words = <TaggedText tagged={change.text} codes={codes} onInsert={isGone ? undefined : onInsert} />;
    switch (change.kind) {
      case 'kept':
        return <span key={at}>{words}</span>;
      case 'added':
        return (
          <Added key={at}>
            <VisuallyHidden>{text('change.added')}</VisuallyHidden>
            {words}
          </Added>
        );
      case 'removed':
        return (
          <Removed key={at}>
            <VisuallyHidden>{text('change.removed')}</VisuallyHidden>
            {words}
          </Removed>
        );
      default:
        return change.kind satisfies never;
    }
  });
}

const Added = styled.ins`
  color: ${({ theme }) => theme.colors.neutral1000};
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-decoration-color: ${({ theme }) => theme.colors.success600};
  text-underline-offset: 0.2em;
  background: ${({ theme }) => theme.colors.success100};
`;

const Removed = styled.del`
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: line-through;
  text-decoration-color: ${({ theme }) => theme.colors.danger600};
  background: ${({ theme }) => theme.colors.danger100};
`;
