import { expect, test } from '@jest/globals';
import type { DeskTerm } from '#translation-desk/term';
import { checkUnit } from '../check-unit';
import { checkForbiddenTerms, checkTerms } from '../terms';

const UNIT = { id: '', field: '', slot: '', role: 'text', text: 'A call', codes: {}, limit: null } as const;

function aTerm(overrides: Partial<DeskTerm> = {}): DeskTerm {
  return { source: 'call', target: 'çağırış', note: '', forbidden: ['zəng'], isOwn: true, ...overrides };
}

test.each<[string, string, Partial<DeskTerm>, string[]]>([
  ['has the term', 'Bir çağırış', {}, []],
  ['has it with an ending', 'Çağırışların siyahısı', {}, []],
  ['has it in capitals of its language', 'ÇAĞIRIŞ', {}, []],
  ['has it with a last letter changed', 'çağırığı', { target: 'çağırıq' }, []],
  ['has all its words in their order', 'yeni çağırışın elanı', { target: 'çağırış elanı' }, []],
  ['lacks one of its words', 'elanı', { target: 'çağırış elanı' }, ['terms-missing']],
  ['has another word', 'Bir elan', {}, ['terms-missing']],
  ['has the word that mustn’t be used', 'Bir zəngin çağırışı', {}, ['terms-forbidden']],
  ['has both wrong', 'zəng', {}, ['terms-forbidden', 'terms-missing']],
  ['lacks a name of a taxonomy, which is free', 'Bir elan', { isOwn: false, forbidden: [] }, []],
  ['is in another script', 'ამ პროექტის', { target: 'პროექტი', forbidden: [] }, []],
])('a translation that %s', (_title, target, term, codes) => {
  const locale = /\p{Script=Georgian}/u.test(target) ? 'ka' : 'az';
  const found = checkUnit([checkForbiddenTerms, checkTerms], UNIT, target, locale, [aTerm(term)]);
  expect(found.map(({ code }) => code)).toEqual(codes);
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});
