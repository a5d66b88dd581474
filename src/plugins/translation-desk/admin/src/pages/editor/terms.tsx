import { Flex, Typography } from '@strapi/design-system';
import type { RefObject } from 'react';
import { styled } from 'styled-components';
import type { DeskUnit } from '#translation-desk/desk';
import type { DeskTerm } from '#translation-desk/term';
import { useText, type Text } from '../../text/use-text';
import type { TextAreaHandle } from './target-area';
import type { Editor } from './use-editor';

interface Props {
  unit: DeskUnit;
  editor: Editor;
  area: RefObject<TextAreaHandle>;
}

/** Names that occur in the source, as the glossary and the taxonomies have them; a click types one. */
export function Terms({ unit, editor: { document }, area }: Props) {
  const text = useText();
  if (unit.terms.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={3}>
      <Typography textColor="neutral800" variant="pi" fontWeight="bold">
        {text('terms.label')}
      </Typography>
      {unit.terms.map((term) => (
        <Term
          key={`${term.source} ${term.target}`}
          type="button"
          title={hintOf(text, term)}
          onClick={() => area.current?.insert(term.target)}
        >
          <span lang={document.source.locale}>{term.source}</span>
          <span aria-hidden>→</span>
          <strong lang={document.target.locale} dir={document.target.direction}>
            {term.target}
          </strong>
        </Term>
      ))}
    </Flex>
  );
}

/** What there is to know of a term, and that pressing it types it. */
function hintOf(text: Text, { note, forbidden }: DeskTerm): string {
  const never = forbidden.length === 0 ? '' : text('terms.forbidden', { words: forbidden.join(', ') });
  return [note, never, text('terms.insert')].filter((part) => part !== '').join(' ');
}

const Term = styled.button`
  display: inline-flex;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0.3rem 0.8rem;
  font-size: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
