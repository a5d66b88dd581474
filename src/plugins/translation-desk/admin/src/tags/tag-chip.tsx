import { styled } from 'styled-components';
import { useText } from '../text/use-text';
import type { Piece } from './split-tags';

interface Props {
  piece: Exclude<Piece, { kind: 'text' }>;
  /** What it stands for; null: nobody knows. */
  title: string | null;
  onClick?: () => void;
}

/** One tag: its number, pointing at what it encloses. By keyboard it is reached through the tags under the text area. */
export function TagChip({ piece: { kind, id }, title, onClick }: Props) {
  const text = useText();
  const label = title === null ? text('tag.plain', { id }) : text(`tag.${kind}`, { id, title });
  return onClick ? (
    <Chip
      as="button"
      type="button"
      tabIndex={-1}
      data-kind={kind}
      title={label}
      aria-label={label}
      onClick={onClick}
    >
      {id}
    </Chip>
  ) : (
    <Chip data-kind={kind} title={label}>
      {id}
    </Chip>
  );
}

const Chip = styled.span`
  display: inline-block;
  min-width: 1.8rem;
  margin: 0 0.2rem;
  padding: 0 0.5rem;
  font: inherit;
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.6rem;
  text-align: center;
  vertical-align: 0.1em;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.primary100};
  border: 1px solid ${({ theme }) => theme.colors.primary600};
  border-radius: 0.3rem;

  &[data-kind='open'] {
    border-start-end-radius: 0.9rem;
    border-end-end-radius: 0.9rem;
  }

  &[data-kind='close'] {
    border-start-start-radius: 0.9rem;
    border-end-start-radius: 0.9rem;
  }

  &[data-kind='single'] {
    background: ${({ theme }) => theme.colors.warning100};
    border-color: ${({ theme }) => theme.colors.warning600};
  }

  button& {
    cursor: pointer;
  }
`;
