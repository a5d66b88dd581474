import { describe, expect, test } from '@jest/globals';
import type { XliffUnit } from '#translation-desk/exchange';
import { read } from '../../__tests__/read-xliff';

/** As another tool may leave a file: prefixes, its own metadata, groups. */
function aFile(unit: string): string {
  return `<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" srcLang="en" trgLang="az">
  <x:file id="f1" original="api::project.project/abc123"><x:group id="g"><x:unit id="title">
    <m:metadata><m:metaGroup category="tool"><m:meta type="target">theirs</m:meta></m:metaGroup></m:metadata>
    ${unit}</x:unit></x:group></x:file>
</x:xliff>`;
}

const SOURCE = '<x:source>Twinning</x:source>';

describe('a unit that another tool has rewritten', () => {
  test.each<[string, string, Partial<XliffUnit>]>([
    [
      'without a target is missing',
      `<x:segment>${SOURCE}</x:segment>`,
      { target: null, state: 'missing', exported: null },
    ],
    [
      'that is translated is done',
      `<x:segment state="translated">${SOURCE}<x:target>Tvinninq</x:target></x:segment>`,
      { target: 'Tvinninq', state: 'current' },
    ],
    [
      'whose target is initial needs review',
      `<x:segment state="initial">${SOURCE}<x:target>Tvinninq</x:target></x:segment>`,
      { state: 'needs-review' },
    ],
    ...['state="initial"', ''].map((state): [string, string, Partial<XliffUnit>] => [
      `with its source as the target and ${state || 'no state'} is missing`,
      `<x:segment ${state}>${SOURCE}<x:target>Twinning</x:target></x:segment>`,
      { target: null, state: 'missing' },
    ]),
    [
      'with its source as the target and a state of translated has it',
      `<x:segment state="translated">${SOURCE}<x:target>Twinning</x:target></x:segment>`,
      { target: 'Twinning', state: 'current' },
    ],
    [
      'in a state that no version has needs review',
      `<x:segment state="new">${SOURCE}<x:target>Tvinninq</x:target></x:segment>`,
      { target: 'Tvinninq', state: 'needs-review' },
    ],
    [
      'with a segment that has nothing to translate is done',
      '<x:segment><x:source>One.</x:source><x:target>Bir.</x:target></x:segment><x:segment><x:source><x:ph id="1"/></x:source><x:target><x:ph id="1"/></x:target></x:segment>',
      { target: 'Bir.<1/>' },
    ],
    [
      'cut into segments is joined, with what stands between',
      '<x:segment><x:source>One.</x:source><x:target>Bir.</x:target></x:segment><x:ignorable><x:source xml:space="preserve"> </x:source></x:ignorable><x:segment><x:source>Two.</x:source><x:target>İki.</x:target></x:segment>',
      { source: 'One. Two.', target: 'Bir. İki.' },
    ],
    [
      'whose segments changed their order is joined in it',
      '<x:segment><x:source>One.</x:source><x:target order="2">Bir.</x:target></x:segment><x:segment><x:source>Two.</x:source><x:target order="1">İki.</x:target></x:segment>',
      { target: 'İki.Bir.' },
    ],
    [
      'with codes that span has the codes',
      `<x:segment>${SOURCE}<x:target><x:sc id="1"/>a<x:ec startRef="1"/><x:ph id="2"/><x:cp hex="0041"/><x:mrk id="m" type="term">b</x:mrk></x:target></x:segment>`,
      { target: '<1>a</1><2/>Ab' },
    ],
    [
      'with notes and comments has them',
      `<x:notes><x:note category="general"> Why? </x:note><x:note/></x:notes><x:segment>${SOURCE}<x:target>A <x:mrk id="m" type="comment" value="Not sure">b</x:mrk></x:target><x:notes><x:note>Of Weblate</x:note></x:notes></x:segment>`,
      {
        hints: [],
        notes: [
          { text: 'Why?', by: null },
          { text: 'Of Weblate', by: null },
          { text: 'Not sure', by: null },
        ],
      },
    ],
  ])('%s', (_title, content, expected) => {
    const { document, diagnostics } = read(aFile(content));
    expect(diagnostics).toEqual([]);
    expect(document?.files[0]?.units[0]).toMatchObject(expected);
  });

  test.each<[string, string, object]>([
    [
      'with codes and no words',
      `<x:segment>${SOURCE}<x:target><x:pc id="1"/><x:ph id="2"/></x:target></x:segment>`,
      { code: 'no-words', details: { unit: 'title' } },
    ],
    [
      'with a segment that nobody sees anything of',
      `<x:segment>${SOURCE}<x:target>Bir.</x:target></x:segment><x:segment>${SOURCE}<x:target>\u200b</x:target></x:segment>`,
      { code: 'partly-translated', details: { unit: 'title', done: 1, segments: 2 } },
    ],
    [
      'with a segment that is its source again and initial',
      `<x:segment state="final">${SOURCE}<x:target>Bir.</x:target></x:segment><x:segment>${SOURCE}<x:target>Twinning</x:target></x:segment>`,
      { code: 'partly-translated', details: { unit: 'title', done: 1, segments: 2 } },
    ],
    [
      'with two segments in one place',
      `<x:segment>${SOURCE}<x:target order="2">Bir.</x:target></x:segment><x:segment>${SOURCE}<x:target order="2">İki.</x:target></x:segment>`,
      { code: 'doubled-order', details: { unit: 'title', order: 2 } },
    ],
    [
      'with two targets in a segment',
      `<x:segment>${SOURCE}<x:target>Bir.</x:target><x:target>İki.</x:target></x:segment>`,
      { code: 'several-targets', details: { unit: 'title', targets: 2 } },
    ],
    [
      'with a target in another language',
      `<x:segment>${SOURCE}<x:target xml:lang="hy">Մեկ</x:target></x:segment>`,
      { code: 'wrong-unit-language', details: { unit: 'title', language: 'hy', expected: 'az' } },
    ],
  ])('%s is not taken, and listed', (_title, content, expected) => {
    const { document, diagnostics } = read(aFile(content));
    expect(document?.files[0]?.units[0]).toMatchObject({ target: null, state: 'missing' });
    expect(diagnostics).toMatchObject([expected]);
  });

  test('translated in part only is not taken, and listed', () => {
    const { document, diagnostics } = read(
      aFile(
        '<x:segment><x:source>One.</x:source><x:target>Bir.</x:target></x:segment><x:segment><x:source>Two.</x:source></x:segment>',
      ),
    );
    expect(document?.files[0]?.units[0]).toMatchObject({ target: null, state: 'missing' });
    expect(diagnostics).toMatchObject([{ code: 'partly-translated', details: { unit: 'title' } }]);
  });
});
