import { forwardRef, useImperativeHandle, useRef, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { DeskUnit } from '../../../../shared/contracts/desk';
import type { CheckFinding } from '../../../../shared/contracts/check';
import { brokenTags } from '../../tags/broken-tags';
import { insertTag } from '../../tags/insert-tag';
import { splitTags } from '../../tags/split-tags';
import { findingsId } from './findings';
import { areaId } from './focus-unit';

export interface TextAreaHandle {
  focus(): void;
  /** Types a text where the caret is, or over the selection. */
  insert(text: string): void;
  insertTag(id: number): void;
  /** Types a text in place of all. */
  replace(text: string): void;
}

interface Props {
  unit: DeskUnit;
  value: string;
  label: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  isReadOnly: boolean;
  findings: CheckFinding[];
  onChange(value: string): void;
  onFocus(): void;
  onMove(step: 1 | -1): void;
  onSave(): void;
}

/** A text area that is as high as its text and shows tags as tags, the broken ones marked. */
export const TargetArea = forwardRef<TextAreaHandle, Props>(function TargetArea(props, ref) {
  const { unit, value, label, lang, dir, isReadOnly, findings, onChange, onFocus, onMove, onSave } = props;
  const area = useRef<HTMLTextAreaElement>(null);

  const insert = (text: string, caret = text.length): void => {
    const element = area.current;
    if (!element || isReadOnly) return;
    element.focus();
    const at = element.selectionStart + caret;
    typeText(text);
    element.setSelectionRange(at, at);
  };
  const insertNumbered = (id: number): void => {
    const code = unit.codes[id];
    const element = area.current;
    if (!code || !element) return;
    const selection = { start: element.selectionStart, end: element.selectionEnd };
    const { text, caret } = insertTag(element.value, selection, id, code);
    insert(text, caret);
  };
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    insert: (text) => insert(text),
    insertTag: insertNumbered,
    replace: (text) => {
      area.current?.focus();
      area.current?.select();
      insert(text);
    },
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actionOf(event, { onMove, onSave, onTag: insertNumbered });
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <Sheet lang={lang} dir={dir}>
      <Mirror value={value} unit={unit} />
      <textarea
        ref={area}
        id={areaId(unit.id)}
        aria-label={label}
        aria-describedby={findingsId(unit)}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        readOnly={isReadOnly}
        rows={1}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
    </Sheet>
  );
});

/** By the key's place and not its sign: with Alt some keyboards type another one. */
function actionOf(
  { altKey, ctrlKey, metaKey, code }: KeyboardEvent,
  { onMove, onSave, onTag }: { onMove: Props['onMove']; onSave(): void; onTag(id: number): void },
): (() => void) | null {
  if ((ctrlKey || metaKey) && code === 'Enter') return onSave;
  if (!altKey || ctrlKey || metaKey) return null;
  if (code === 'ArrowDown') return () => onMove(1);
  if (code === 'ArrowUp') return () => onMove(-1);
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : () => onTag(Number(digit));
}

/** As if typed: unlike setting the value, it can be undone with the keyboard. */
function typeText(text: string): void {
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** The same text behind the area: it gives the height, and the colour under the tags. */
function Mirror({ value, unit }: { value: string; unit: DeskUnit }) {
  const pieces = splitTags(value);
  const broken = brokenTags(pieces, unit.codes);
  return (
    <div aria-hidden>
      {pieces.map(({ kind, text }, at) =>
        kind === 'text' ? text : <mark key={at} data-broken={broken.has(at)} children={text} />,
      )}
      {'\u200b'}
    </div>
  );
}

const Sheet = styled.div`
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

  mark[data-broken='true'] {
    background: ${({ theme }) => theme.colors.danger200};
    text-decoration: underline wavy ${({ theme }) => theme.colors.danger600};
  }
`;
