import {
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ChangeEvent,
  type KeyboardEvent,
} from 'react';
import type { DeskUnit } from '#translation-desk/desk';
import type { CheckFinding } from '#translation-desk/check';
import { deleteTag } from '../../tags/delete-tag';
import { insertTag, type Selection } from '../../tags/insert-tag';
import { keepOutOfTags } from '../../tags/keep-out-of-tags';
import { plainTags, steadyTags } from '../../tags/steady-tags';
import { findingsId } from './findings';
import { areaId, sourceId } from './focus-unit';
import { keyActionOf, type KeyAction } from './key-action';
import { Mirror, Sheet } from './target-sheet';

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
  /** What keys do that isn't done inside the text area. */
  onAction(action: UnitAction): void;
}

export type UnitAction = Exclude<KeyAction, { kind: 'insert-tag' | 'delete-tag' }>;

/** A text area that is as high as its text and has tags as wholes: nothing is typed into one, the broken ones are marked. */
export const TargetArea = forwardRef<TextAreaHandle, Props>(function TargetArea(props, ref) {
  const { unit, value, label, lang, dir, isReadOnly, findings, onChange, onFocus, onAction } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const selected = useRef<Selection | null>(null);
  /** Where the caret belongs once what was typed is shown with other marks than it was typed with. */
  const caretAfter = useRef<number | null>(null);
  const show = dir === 'rtl' ? steadyTags : (text: string) => text;
  const shown = show(value);

  useLayoutEffect(() => {
    const caret = caretAfter.current;
    caretAfter.current = null;
    if (caret !== null) area.current?.setSelectionRange(caret, caret);
  }, [shown]);

  const onType = ({ target }: ChangeEvent<HTMLTextAreaElement>): void => {
    const typed = plainTags(target.value);
    if (show(typed) !== target.value) {
      caretAfter.current = show(plainTags(target.value.slice(0, target.selectionStart))).length;
    }
    onChange(typed);
  };

  const insert = (plain: string, plainCaret = plain.length): void => {
    const element = area.current;
    if (!element || isReadOnly) return;
    const text = show(plain);
    const caret = show(plain.slice(0, plainCaret)).length;
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

  /** Whether there was a tag to take. */
  const deleteWhole = (step: 1 | -1): boolean => {
    const element = area.current;
    if (!element || isReadOnly || element.selectionStart !== element.selectionEnd) return false;
    const edit = deleteTag(element.value, element.selectionStart, step);
    if (!edit) return false;
    element.setSelectionRange(edit.start, edit.end);
    typeText(edit.text);
    element.setSelectionRange(edit.caret, edit.caret);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = keyActionOf(event);
    if (!action) return;
    if (action.kind === 'delete-tag') {
      if (deleteWhole(action.step)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (action.kind === 'insert-tag') insertNumbered(action.id);
    else onAction(action);
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
      <Mirror value={shown} unit={unit} />
      <textarea
        ref={area}
        id={areaId(unit.id)}
        lang={lang}
        dir={dir}
        aria-label={label}
        aria-describedby={`${sourceId(unit.id)} ${findingsId(unit)}`}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        readOnly={isReadOnly}
        rows={1}
        value={shown}
        onChange={onType}
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

/** As if typed: unlike setting the value, it can be undone with the keyboard. */
function typeText(text: string): void {
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
