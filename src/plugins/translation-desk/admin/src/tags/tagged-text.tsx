import { Fragment, type CSSProperties, type ReactNode } from 'react';
import type { Mark } from '#domain/rich-text';
import type { Codes } from '#translation-desk/unit';
import { useText } from '../text/use-text';
import { describeCode } from './describe-code';
import { splitTags, type Piece } from './split-tags';
import { TagChip } from './tag-chip';

interface Props {
  tagged: string;
  /** What the numbers stand for; without them, tags are numbers alone. */
  codes?: Codes;
  /** Makes the tags buttons that insert themselves. */
  onInsert?(id: number): void;
}

const STYLES = {
  bold: { fontWeight: 600 },
  italic: { fontStyle: 'italic' },
  underline: { textDecoration: 'underline' },
  strikethrough: { textDecoration: 'line-through' },
  code: { fontFamily: 'monospace' },
} as const satisfies Record<Mark, CSSProperties>;

/** Words as they will look, with their codes as numbered tags between them. */
export function TaggedText({ tagged, codes, onInsert }: Props): ReactNode {
  const text = useText();
  const open = new Set<number>();
  return splitTags(tagged).map((piece, at) => {
    if (piece.kind === 'text') {
      return (
        <span key={at} style={styleOf(open, codes ?? {})}>
          {piece.text}
        </span>
      );
    }
    follow(open, piece);
    const code = codes?.[piece.id];
    return (
      <Fragment key={at}>
        <TagChip
          piece={piece}
          title={code ? describeCode(code, text) : codes ? text('code.unknown') : null}
          onClick={onInsert && (() => onInsert(piece.id))}
        />
        {code?.kind === 'line-break' ? <br /> : null}
      </Fragment>
    );
  });
}

function follow(open: Set<number>, piece: Piece): void {
  if (piece.kind === 'open') open.add(piece.id);
  if (piece.kind === 'close') open.delete(piece.id);
}

function styleOf(open: ReadonlySet<number>, codes: Codes): CSSProperties {
  const styles = [...open].map((id): CSSProperties => {
    const code = codes[id];
    if (code?.kind === 'link') return { textDecoration: 'underline' };
    return code?.kind === 'marks' ? Object.assign({}, ...code.marks.map((mark) => STYLES[mark])) : {};
  });
  return Object.assign({}, ...styles);
}
