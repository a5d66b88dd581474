import { forwardRef, useImperativeHandle, useRef, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { DeskUnit } from '../../../../shared/contracts/desk';
import type { CheckFinding } from '../../../../shared/contracts/check';
import { brokenTags } from '../../tags/broken-tags';
import { deleteTag } from '../../tags/delete-tag';
import { insertTag, type Selection } from '../../tags/insert-tag';
import { keepOutOfTags } from '../../tags/keep-out-of-tags';
import { splitTags } from '../../tags/split-tags';
import { findingsId } from './findings';
import { areaId, sourceId } from './focus-unit';

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
  /** Keys of a unit beyond those of a text area. */
  keys: UnitKeys;
}

export interface UnitKeys {
  onMove(step: 1 | -1): void;
  onSave(): void;
  /** Saves the text as right for today's source. */
  onConfirm(): void;
  onCopySource(): void;
  /** Takes a suggestion by its place, from 1. */
  onSuggestion(place: number): void;
}

/** A text area that is as high as its text and has tags as wholes: nothing is typed into one, the broken ones are marked. */
export const TargetArea = forwardRef<TextAreaHandle, Props>(function TargetArea(props, ref) {
  const { unit, value, label, lang, dir, isReadOnly, findings, onChange, onFocus, keys } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const selected = useRef<Selection | null>(null);

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

  const deleteWhole = (step: 1 | -1): (() => void) | null => {
    const element = area.current;
    if (!element || isReadOnly || element.selectionStart !== element.selectionEnd) return null;
    const edit = deleteTag(element.value, element.selectionStart, step);
    return (
      edit &&
      (() => {
        element.setSelectionRange(edit.start, edit.end);
        typeText(edit.text);
        element.setSelectionRange(edit.caret, edit.caret);
      })
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actionOf(event, keys, insertNumbered, deleteWhole);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onSelect = (): void => {
    const element = area.current;
    if (!element) return;
    const now = { start: element.selectionStart, end: element.selectionEnd };
    const { start, end } = keepOutOfTags(element.value, now, selected.current);
    if (start !== now.start || end !== now.end) {
      element.setSelectionRange(start, end, element.selectionDirection);
    }
    selected.current = { start, end };
  };

  return (
    <Sheet lang={lang} dir={dir}>
      <Mirror value={value} unit={unit} />
      <textarea
        ref={area}
        id={areaId(unit.id)}
        aria-label={label}
        aria-describedby={`${sourceId(unit.id)} ${findingsId(unit)}`}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        readOnly={isReadOnly}
        rows={1}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onFocus={onFocus}
        onBlur={() => {
          selected.current = null;
        }}
        onKeyDown={onKeyDown}
        onSelect={onSelect}
      />
    </Sheet>
  );
});

/** By the key's place and not its sign: with Alt some keyboards type another one. */
function actionOf(
  { altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent,
  keys: UnitKeys,
  insertNumbered: (id: number) => void,
  deleteWhole: (step: 1 | -1) => (() => void) | null,
): (() => void) | null {
  const isControl = ctrlKey || metaKey;
  if (isControl && !altKey && code === 'Enter') return shiftKey ? keys.onConfirm : keys.onSave;
  if (isControl) return null;
  if (!altKey) {
    if (code === 'Backspace') return deleteWhole(-1);
    return code === 'Delete' ? deleteWhole(1) : null;
  }
  if (code === 'ArrowDown') return () => keys.onMove(1);
  if (code === 'ArrowUp') return () => keys.onMove(-1);
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit === undefined) return null;
  if (shiftKey) return () => keys.onSuggestion(Number(digit));
  return digit === '0' ? keys.onCopySource : () => insertNumbered(Number(digit));
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
