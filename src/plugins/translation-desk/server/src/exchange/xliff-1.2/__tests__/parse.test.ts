import { describe, expect, test } from '@jest/globals';
import type { XliffUnit } from '#translation-desk/exchange';
import { read } from '../../__tests__/read-xliff';

/** As another tool may leave a file: prefixes, phases, its own elements. */
function aFile(units: string): string {
  return `<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:tool="https://tool.example" version="1.2">
  <x:file original="api::project.project/abc123" source-language="en" target-language="az" datatype="plaintext">
    <x:header><x:tool tool-id="t" tool-name="T"/></x:header>
    <x:body><x:group id="g"><tool:extra/>${units}</x:group></x:body>
  </x:file>
</x:xliff>`;
}

function readUnit(unit: string): XliffUnit | undefined {
  return read(aFile(unit)).document?.files[0]?.units[0];
}

const SOURCE = '<x:source>Twinning</x:source>';

describe('a unit that another tool has rewritten', () => {
  test.each<[string, string, Partial<XliffUnit>]>([
    ['without a target is missing', SOURCE, { target: null, state: 'missing' }],
    ['with an empty target is missing', `${SOURCE}<x:target/>`, { target: null, state: 'missing' }],
    [
      'with a target and no state is done',
      `${SOURCE}<x:target>Tvinninq</x:target>`,
      { target: 'Tvinninq', state: 'current' },
    ],
    [
      'marked for review needs review',
      `${SOURCE}<x:target state="needs-review-l10n">Tvinninq</x:target>`,
      { state: 'needs-review' },
    ],
    [
      'in a state of the tool’s own needs review',
      `${SOURCE}<x:target state="x-draft">Tvinninq</x:target>`,
      { state: 'needs-review' },
    ],
    [
      'with CDATA has its text',
      `${SOURCE}<x:target><![CDATA[a <b> & c]]></x:target>`,
      { target: 'a <b> & c' },
    ],
    [
      'cut into segments is joined',
      `${SOURCE}<x:seg-source><x:mrk mtype="seg" mid="1">Twinning</x:mrk></x:seg-source><x:target><x:mrk mtype="seg" mid="1">Bir. </x:mrk><x:mrk mtype="seg" mid="2">İki.</x:mrk></x:target>`,
      { target: 'Bir. İki.' },
    ],
    [
      'with other elements for codes has the codes',
      `${SOURCE}<x:target>a <x:bpt id="1">&lt;b></x:bpt>b<x:ept id="1">&lt;/b></x:ept><x:ph id="2">br</x:ph><x:bx id="3"/>c<x:ex id="4" rid="3"/></x:target>`,
      { target: 'a <1>b</1><2/><3>c</3>' },
    ],
    [
      'with a code of the tool’s own has one that no source has',
      `${SOURCE}<x:target><x:g id="tool-1">x</x:g></x:target>`,
      { target: '<9000>x</9000>' },
    ],
    [
      'that was indented has its white space collapsed',
      `${SOURCE}<x:target>\n      a  <x:g id="1"> b</x:g>\n    </x:target>`,
      { target: 'a <1> b</1>' },
    ],
    [
      'whose white space isn’t kept is told, and no-break spaces are none',
      `${SOURCE}<x:target>\n\u00a0a\n b\u00a0</x:target>`,
      { target: '\u00a0a b\u00a0', keepsSpace: false },
    ],
    [
      'whose white space is kept has it',
      `${SOURCE}<x:target xml:space="preserve"> a\n  b</x:target>`,
      { target: ' a\n  b', keepsSpace: true },
    ],
    [
      'with its source as the target and a state of not translated is missing',
      `${SOURCE}<x:target state="new">Twinning </x:target>`,
      { target: null, state: 'missing' },
    ],
    [
      'with another target and a state of not translated needs review',
      `${SOURCE}<x:target state="new">Tvinninq</x:target>`,
      { target: 'Tvinninq', state: 'needs-review' },
    ],
    [
      'with its source as the target and a state of translated has it',
      `${SOURCE}<x:target state="translated">Twinning</x:target>`,
      { target: 'Twinning', state: 'current' },
    ],
    [
      'with alternatives and notes keeps to its own target',
      `${SOURCE}<x:target>Tvinninq</x:target><x:note>Tool’s</x:note><x:alt-trans><x:target>Other</x:target></x:alt-trans>`,
      { target: 'Tvinninq', notes: [{ text: 'Tool’s', by: null }] },
    ],
  ])('%s', (_title, content, expected) => {
    expect(readUnit(`<x:trans-unit id="title">${content}</x:trans-unit>`)).toMatchObject(expected);
  });

  test('without a source is listed with its line and left out', () => {
    const { document, diagnostics } = read(aFile('<x:trans-unit id="title"></x:trans-unit>'));
    expect(document?.files[0]?.units).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'unit-without-source', severity: 'warning', line: 5 }]);
  });
});

const CUT = `<x:source>One. Two.</x:source><x:seg-source><x:mrk mtype="seg" mid="1">One.</x:mrk> <x:mrk mtype="seg" mid="2">Two.</x:mrk></x:seg-source>`;

describe('a unit that isn’t taken, and told why', () => {
  test.each<[string, string, object]>([
    [
      'with an empty segment beside a full one',
      `${CUT}<x:target><x:mrk mtype="seg" mid="1">Bir.</x:mrk> <x:mrk mtype="seg" mid="2"/></x:target>`,
      { code: 'partly-translated', details: { unit: 'title', done: 1, segments: 2 } },
    ],
    [
      'with a segment that is missing',
      `${CUT}<x:target><x:mrk mtype="seg" mid="1">Bir.</x:mrk></x:target>`,
      { code: 'partly-translated', details: { unit: 'title', done: 1, segments: 2 } },
    ],
    [
      'with an empty segment, where the source wasn’t cut',
      `${SOURCE}<x:target><x:g id="1"><x:mrk mtype="seg" mid="1">Bir.</x:mrk><x:mrk mtype="seg" mid="2">\u200b</x:mrk></x:g></x:target>`,
      { code: 'partly-translated', details: { unit: 'title', done: 1, segments: 2 } },
    ],
    [
      'with codes and no words, their native content being none',
      `${SOURCE}<x:target><x:bpt id="1">{}</x:bpt><x:ept id="1">{}</x:ept><x:ph id="2">br</x:ph></x:target>`,
      { code: 'no-words', details: { unit: 'title' } },
    ],
    [
      'with characters that nobody sees',
      `${SOURCE}<x:target>\u200b\u2060</x:target>`,
      { code: 'no-words', details: { unit: 'title' } },
    ],
    [
      'with two targets',
      `${SOURCE}<x:target>Tvinninq</x:target><x:target>Əkizləşmə</x:target>`,
      { code: 'several-targets', details: { unit: 'title', targets: 2 } },
    ],
    [
      'with a target in another language',
      `${SOURCE}<x:target xml:lang="ru">Твиннинг</x:target>`,
      { code: 'wrong-unit-language', details: { unit: 'title', language: 'ru', expected: 'az' } },
    ],
  ])('%s', (_title, content, expected) => {
    const { document, diagnostics } = read(aFile(`<x:trans-unit id="title">${content}</x:trans-unit>`));
    expect(document?.files[0]?.units[0]).toMatchObject({ target: null, state: 'missing' });
    expect(diagnostics).toMatchObject([expected]);
  });

  test.each([
    ['with its language and a region', `${SOURCE}<x:target xml:lang="az-AZ">Tvinninq</x:target>`],
    ['cut where the target isn’t', `${CUT}<x:target>Tvinninq</x:target>`],
  ])('but one %s is', (_title, content) => {
    const { document, diagnostics } = read(aFile(`<x:trans-unit id="title">${content}</x:trans-unit>`));
    expect(document?.files[0]?.units[0]).toMatchObject({ target: 'Tvinninq' });
    expect(diagnostics).toEqual([]);
  });
});

test('a file of another target language is listed and left out', () => {
  const [start, file, end] = aFile('').split(/(?=<x:file)|(?=<\/x:xliff>)/);
  const other = file?.replace('"az"', '"ka"').replace('abc123', 'def456');
  const { document, diagnostics } = read([start, file, other, file, end].join(''));
  expect(document?.files.map(({ documentId }) => documentId)).toEqual(['abc123', 'abc123']);
  expect(diagnostics).toMatchObject([
    { code: 'wrong-target-language', details: { language: 'ka', others: 'az' } },
  ]);
});

test('a file of no document here is listed and left out', () => {
  const { document, diagnostics } = read(aFile('').replace('api::project.project/abc123', '../../etc'));
  expect(document?.files).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'unknown-original', details: { original: '../../etc' } }]);
});
