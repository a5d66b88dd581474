import { expect, test } from '@jest/globals';
import { remember } from '../remember';

test('what was found is found again without looking, undefined too', () => {
  const asked: string[] = [];
  const find = remember((key) => {
    asked.push(key);
    return key === 'nothing' ? undefined : { key };
  });
  expect(find('az')).toBe(find('az'));
  expect(find('nothing')).toBe(find('nothing'));
  expect(asked).toEqual(['az', 'nothing']);
});

test('strangers can’t fill the memory: beyond a thousand it begins anew', () => {
  let asked = 0;
  const find = remember(() => (asked += 1));
  for (let key = 0; key < 1001; key += 1) find(String(key));
  find('0');
  expect(asked).toBe(1002);
});
