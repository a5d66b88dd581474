/** What a key does in a unit's text area beyond what it does in any. */
export type KeyAction =
  | { kind: 'save' }
  /** Saves the text as right for today's source. */
  | { kind: 'confirm' }
  | { kind: 'move'; step: 1 | -1 }
  | { kind: 'copy-source' }
  | { kind: 'insert-tag'; id: number }
  /** Takes the tag before (1) or behind (-1) the caret as a whole, where there is one. */
  | { kind: 'delete-tag'; step: 1 | -1 }
  /** By its place, from 1. */
  | { kind: 'take-suggestion'; place: number };

interface Key {
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  code: string;
}

/** By the key's place and not its sign: with Alt some keyboards type another one. Null: it does what it always does. */
export function keyActionOf({ altKey, ctrlKey, metaKey, shiftKey, code }: Key): KeyAction | null {
  const isControl = ctrlKey || metaKey;
  if (altKey) return isControl ? null : altActionOf(code, shiftKey);
  if (isControl && code === 'Enter') return { kind: shiftKey ? 'confirm' : 'save' };
  if (code === 'Backspace') return { kind: 'delete-tag', step: -1 };
  return code === 'Delete' ? { kind: 'delete-tag', step: 1 } : null;
}

function altActionOf(code: string, shiftKey: boolean): KeyAction | null {
  if (code === 'ArrowDown') return { kind: 'move', step: 1 };
  if (code === 'ArrowUp') return { kind: 'move', step: -1 };
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit === undefined) return null;
  if (shiftKey) return digit === '0' ? null : { kind: 'take-suggestion', place: Number(digit) };
  return digit === '0' ? { kind: 'copy-source' } : { kind: 'insert-tag', id: Number(digit) };
}
