import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { pushText, type Inline } from '../inline';
import { parseTaggedText, serializeTaggedText } from '../tagged-text';
import { inlineContent } from './arbitraries';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const pair = (id: number, ...children: Inline[]): Inline => ({ kind: 'pair', id, children });
const single = (id: number): Inline => ({ kind: 'single', id });

function merged(content: readonly Inline[]): Inline[] {
  const nodes: Inline[] = [];
  for (const node of content) {
    if (node.kind === 'text') pushText(nodes, node.text);
    else nodes.push(node.kind === 'pair' ? { ...node, children: merged(node.children) } : node);
  }
  return nodes;
}

describe('tagged text', () => {
  test.each<[string, string, Inline[]]>([
    ['plain words are themselves', 'a < b \\ c', [text('a < b \\ c')]],
    ['a pair encloses its words', 'see <1>here</1>.', [text('see '), pair(1, text('here')), text('.')]],
    ['pairs nest', '<1><2>x</2></1>', [pair(1, pair(2, text('x')))]],
    ['a code may stand alone', 'one<1/>two', [text('one'), single(1), text('two')]],
    ['a quoted look-alike is text', '\\<1>', [text('<1>')]],
    ['a backslash before a code is doubled', '\\\\<1/>', [text('\\'), single(1)]],
    ['a backslash before a closing code is doubled', '<1>\\\\</1>', [pair(1, text('\\'))]],
  ])('%s', (_title, written, content) => {
    expect(parseTaggedText(written)).toEqual({ content, problems: [] });
    expect(serializeTaggedText(content)).toBe(written);
  });

  test.each([
    ['a pair that never closes', 'a <1>b', [{ kind: 'unclosed', id: 1 }], 'a b'],
    ['a pair that never opened', 'a</1> b', [{ kind: 'unopened', id: 1 }], 'a b'],
    ['a slash at both ends', 'a</1/>b', [{ kind: 'malformed', id: 1 }], 'ab'],
    [
      'pairs that overlap',
      '<1>a<2>b</1>c</2>',
      [
        { kind: 'unopened', id: 1 },
        { kind: 'unclosed', id: 1 },
      ],
      'a<2>bc</2>',
    ],
  ])('%s is reported and its text kept', (_title, written, problems, kept) => {
    const parsed = parseTaggedText(written);
    expect(parsed.problems).toEqual(problems);
    expect(serializeTaggedText(parsed.content)).toBe(kept);
  });

  test('codes nested without end are cut off, and the text is kept', () => {
    const parsed = parseTaggedText(`${'<1>'.repeat(50_000)}x${'</1>'.repeat(50_000)}`);
    expect(parsed.problems.length).toBeGreaterThan(0);
    expect(serializeTaggedText(parsed.content).replace(/<\/?1>/g, '')).toBe('x');
  });

  test('whatever is serialized is read back the same', () => {
    fc.assert(
      fc.property(inlineContent, (content) => {
        expect(parseTaggedText(serializeTaggedText(content))).toEqual({
          content: merged(content),
          problems: [],
        });
      }),
    );
  });
});
