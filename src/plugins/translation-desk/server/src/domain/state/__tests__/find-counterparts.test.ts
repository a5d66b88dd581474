import { describe, expect, test } from '@jest/globals';
import type { Block, Blocks } from '#domain/rich-text';
import type { Counterparts } from '#domain/resolve/document-model';
import { recordEdit } from '../../ledger/record-edit';
import { textFingerprint } from '../../text/normalise';
import { aParagraph, BLOCKS, paragraphs } from '../../units/__tests__/builders';
import { extractPlacedUnits, fieldTextReader } from '../../units/extract-units';
import { findTwins } from '../../units/find-twins';
import { alignTarget } from '../align-target';
import { findCounterparts } from '../find-counterparts';
import { stateOf } from '../translation-state';

const list = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});

const units = (blocks: Blocks) => extractPlacedUnits('description', BLOCKS, blocks);
const plain = (blocks: Blocks) => units(blocks).map(({ unit }) => unit);
const read = fieldTextReader({ description: BLOCKS });
const twinsOf = (source: Blocks, target: Blocks) =>
  findTwins(BLOCKS, read('description', source), read('description', target));

interface Story {
  /** What was translated, and the translation; `placed`: by the desk, which text at whose place. */
  then: { source: Blocks; target: Blocks; placed?: Record<string, string> };
  /** What stands there today. */
  now?: { source?: Blocks; target?: Blocks };
}

function tell({ then, now = {} }: Story): { pieces: Counterparts | null; state: string | null } {
  const placed = new Map(
    Object.entries(then.placed ?? {}).map(([source, target]) => {
      const unit = plain(then.source).find(({ text }) => text === source);
      return [unit?.id ?? '', textFingerprint(target)];
    }),
  );
  const hints = { placed, twins: twinsOf(then.source, then.target) };
  const first = recordEdit({ previous: null, source: plain(then.source), target: plain(then.target), hints });
  const source = now.source ?? then.source;
  const target = now.target ?? then.target;
  const twins = twinsOf(source, target);
  const record = recordEdit({
    previous: first,
    source: plain(source),
    target: plain(target),
    hints: { twins },
  });
  const entries = record?.units ?? [];
  const alignment = alignTarget(entries, plain(source), plain(target), { twins });
  return {
    pieces: findCounterparts(units(source), units(target), alignment, entries),
    state: stateOf(alignment),
  };
}

const SIX = [
  'The first one.',
  'Another two.',
  'Number three here.',
  'Four follows.',
  'Fifth of them.',
  'Six ends it.',
];
const EN = paragraphs(...SIX);
const blank = (count: number) => Array.from({ length: count }, () => aParagraph(''));

describe('what was translated from what', () => {
  test.each<[string, Story, { pieces: Counterparts | null; state: string }]>([
    [
      'is told of one paragraph of six',
      {
        then: {
          source: EN,
          target: [...blank(2), aParagraph('Üç.'), ...blank(3)],
          placed: { [SIX[2] ?? '']: 'Üç.' },
        },
      },
      { pieces: { '2': '2' }, state: 'incomplete' },
    ],
    [
      'is known of a text that is built as its source, whoever wrote it',
      { then: { source: EN, target: [aParagraph('Bir.'), ...blank(4), aParagraph('Altı.')] } },
      { pieces: { '0': '0', '5': '5' }, state: 'incomplete' },
    ],
    [
      'isn’t told of a text of which all is translated in place',
      { then: { source: EN.slice(0, 2), target: paragraphs('Bir.', 'İki.') } },
      { pieces: null, state: 'current' },
    ],
    [
      'isn’t known of a text that was written freely',
      { then: { source: EN, target: paragraphs('Hamısı birlikdə.', 'Və son.') } },
      { pieces: null, state: 'current' },
    ],
    [
      'isn’t known of a freely written text after the source got another paragraph, which is to do',
      {
        then: { source: EN, target: paragraphs('Hamısı birlikdə.', 'Və son.') },
        now: { source: [...EN, aParagraph('Seventh: something that is quite new.')] },
      },
      { pieces: null, state: 'incomplete' },
    ],
    [
      'leaves the others in their places when a paragraph is put in',
      {
        then: { source: EN.slice(0, 2), target: paragraphs('Bir.', 'İki.') },
        now: { source: [aParagraph('What is entirely new: 42!'), ...EN.slice(0, 2)] },
      },
      { pieces: { '1': '0', '2': '1' }, state: 'incomplete' },
    ],
    [
      'leaves the others in their places when one is taken out',
      {
        then: { source: EN.slice(0, 3), target: paragraphs('Bir.', 'İki.', 'Üç.') },
        now: { source: [...EN.slice(0, 1), ...EN.slice(2, 3)] },
      },
      { pieces: { '0': '0', '1': '2' }, state: 'outdated' },
    ],
    [
      'follows paragraphs that were moved',
      {
        then: { source: EN.slice(0, 2), target: paragraphs('Bir.', 'İki.') },
        now: { source: [...EN.slice(1, 2), ...EN.slice(0, 1)] },
      },
      { pieces: { '0': '1', '1': '0' }, state: 'outdated' },
    ],
    [
      'follows an empty paragraph that was put in',
      {
        then: { source: EN.slice(0, 2), target: [aParagraph('Bir.'), aParagraph('')] },
        now: { source: [aParagraph(''), ...EN.slice(0, 2)] },
      },
      { pieces: { '1': '0' }, state: 'incomplete' },
    ],
    [
      'is kept when a text is corrected between two that are known',
      {
        then: { source: EN.slice(0, 3), target: paragraphs('Bir.', 'İki.', 'Üç.') },
        now: {
          source: [aParagraph('What is entirely new: 42!'), ...EN.slice(0, 3)],
          target: paragraphs('Bir.', 'Tamam başqa.', 'Üç.'),
        },
      },
      { pieces: { '1': '0', '2': '1', '3': '2' }, state: 'incomplete' },
    ],
    [
      'leaves out a text that is its source again, until somebody says that it is right',
      { then: { source: EN.slice(0, 2), target: [...paragraphs('Bir.'), ...EN.slice(1, 2)] } },
      { pieces: { '0': '0' }, state: 'needs-review' },
    ],
    [
      'is of nothing where all of it is its source again',
      { then: { source: EN.slice(0, 2), target: EN.slice(0, 2) } },
      { pieces: {}, state: 'needs-review' },
    ],
    [
      'takes figures for what they are in any language',
      { then: { source: paragraphs('2014–2020'), target: paragraphs('2014–2020') } },
      { pieces: null, state: 'needs-review' },
    ],
    [
      'tells items of a list apart',
      {
        then: { source: [list('One thing', 'Two things')], target: [list('', 'İki şey')] },
      },
      { pieces: { '0.children.1': '0.children.1' }, state: 'incomplete' },
    ],
  ])('%s', (_title, story, expected) => {
    expect(tell(story)).toEqual(expected);
  });
});
