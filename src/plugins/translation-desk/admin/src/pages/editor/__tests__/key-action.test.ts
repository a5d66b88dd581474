import { expect, test } from '@jest/globals';
import { keyActionOf } from '../key-action';

/** `Ctrl+Shift+Enter`, its last part a key's place on the keyboard. */
function press(keys: string) {
  const parts = keys.split('+');
  const has = (modifier: string) => parts.includes(modifier);
  return keyActionOf({
    altKey: has('Alt'),
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    shiftKey: has('Shift'),
    code: parts.at(-1) ?? '',
  });
}

test.each([
  ['Ctrl+Enter', { kind: 'save' }],
  ['Meta+Enter', { kind: 'save' }],
  ['Ctrl+Shift+Enter', { kind: 'confirm' }],
  ['Alt+ArrowDown', { kind: 'move', step: 1 }],
  ['Alt+ArrowUp', { kind: 'move', step: -1 }],
  ['Alt+Digit0', { kind: 'copy-source' }],
  ['Alt+Digit3', { kind: 'insert-tag', id: 3 }],
  ['Alt+Numpad3', { kind: 'insert-tag', id: 3 }],
  ['Alt+Shift+Digit2', { kind: 'take-suggestion', place: 2 }],
  ['Backspace', { kind: 'delete-tag', step: -1 }],
  ['Ctrl+Backspace', { kind: 'delete-tag', step: -1 }],
  ['Delete', { kind: 'delete-tag', step: 1 }],
  ['Enter', null],
  ['ArrowDown', null],
  ['Digit3', null],
  ['Ctrl+Alt+Digit3', null],
])('%s', (keys, action) => {
  expect(press(keys)).toEqual(action);
});
