import { Flex, Typography } from '@strapi/design-system';
import type { RefObject } from 'react';
import { styled } from 'styled-components';
import type { DeskUnit } from '#translation-desk/desk';
import { describeCode } from '../../tags/describe-code';
import { tagsIn } from '../../tags/split-tags';
import { useText } from '../../text/use-text';
import type { TextAreaHandle } from './target-area';

interface Props {
  unit: DeskUnit;
  value: string;
  area: RefObject<TextAreaHandle>;
}

/** The source's tags with what they stand for; one that the target has not yet is said to be missing. */
export function UnitTags({ unit, value, area }: Props) {
  const text = useText();
  const codes = Object.entries(unit.codes);
  if (codes.length === 0) return null;
  const present = tagsIn(value);
  return (
    <Flex gap={2} wrap="wrap" paddingTop={2} role="group" aria-label={text('tags.label')}>
      {codes.map(([id, code]) => {
        const isPresent = present.has(Number(id));
        return (
          <TagButton
            key={id}
            type="button"
            disabled={isPresent}
            title={Number(id) <= 9 ? `Alt+${id}` : undefined}
            onClick={() => area.current?.insertTag(Number(id))}
          >
            <b>{id}</b>
            <Typography variant="pi" textColor="neutral800" ellipsis>
              {text(isPresent ? 'tags.present' : 'tags.insert', { what: describeCode(code, text) })}
            </Typography>
          </TagButton>
        );
      })}
    </Flex>
  );
}

const TagButton = styled.button`
  display: inline-flex;
  gap: ${({ theme }) => theme.spaces[2]};
  align-items: center;
  max-width: 32rem;
  padding: 0.3rem 0.8rem;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
  background: ${({ theme }) => theme.colors.primary100};
  border: 1px solid ${({ theme }) => theme.colors.primary600};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:disabled {
    cursor: default;
    background: transparent;
    border-color: ${({ theme }) => theme.colors.neutral200};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
