import { styled } from 'styled-components';
import type { DeskUnit } from '#translation-desk/desk';
import { brokenTags } from '../../tags/broken-tags';
import { splitTags } from '../../tags/split-tags';

/** The same text behind the area: it gives the height, and the colour under the tags. */
export function Mirror({ value, unit }: { value: string; unit: DeskUnit }) {
  const pieces = splitTags(value);
  const broken = brokenTags(pieces, unit.codes);
  return (
    <div aria-hidden>
      {pieces.map(({ kind, text }, at) =>
        kind === 'text' ? (
          text
        ) : (
          <mark key={at} data-kind={kind} data-broken={broken.has(at)} children={text} />
        ),
      )}
      {'\u200b'}
    </div>
  );
}

/** Lays a text area over its mirror. */
export const Sheet = styled.div`
  display: grid;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }

  &:has([aria-invalid='true']) {
    border-color: ${({ theme }) => theme.colors.danger600};
  }

  &:has([readonly]) {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  > * {
    grid-area: 1 / 1;
    min-height: 4.4rem;
    margin: 0;
    padding: 1rem 1.2rem;
    overflow: hidden;
    font-family: inherit;
    font-size: 1.4rem;
    line-height: 1.6;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    border: 0;
  }

  > div {
    color: transparent;
  }

  textarea {
    width: 100%;
    color: ${({ theme }) => theme.colors.neutral800};
    resize: none;
    background: transparent;
    outline: none;
  }

  mark {
    color: transparent;
    background: ${({ theme }) => theme.colors.primary200};
    border-radius: 0.3rem;
  }

  mark[data-kind='open'] {
    border-start-end-radius: 0.9rem;
    border-end-end-radius: 0.9rem;
  }

  mark[data-kind='close'] {
    border-start-start-radius: 0.9rem;
    border-end-start-radius: 0.9rem;
  }

  mark[data-kind='single'] {
    background: ${({ theme }) => theme.colors.warning200};
  }

  mark[data-broken='true'] {
    background: ${({ theme }) => theme.colors.danger200};
    text-decoration: underline wavy ${({ theme }) => theme.colors.danger600};
  }
`;
