import { describe, expect, test } from '@jest/globals';
import { READING_LIMITS } from '../../limits';
import { parseTmx } from '../parse';
import { serializeTmx } from '../serialize';

const PAIRS = [
  { source: 'Clean  rivers & lakes', target: 'Təmiz çaylar' },
  { source: 'See <1>the <2>call</2></1><3/>now', target: '<3/><1><2>çağırışa</2> baxın</1>' },
];

const parse = (text: string | Buffer, known = ['az', 'ka']) =>
  parseTmx(Buffer.from(text), known, READING_LIMITS);

describe('a translation memory', () => {
  test('gives back whatever was written', () => {
    expect(parse(serializeTmx(PAIRS, 'en', 'az'))).toEqual({
      pairs: PAIRS.map((pair) => ({ locale: 'az', ...pair })),
      leftOut: 0,
      problem: null,
    });
  });

  test('of OmegaT is read, whose codes begin with 0 and which names its document type', () => {
    const { pairs, problem } = parse(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="EN"/><body><tu>
<tuv xml:lang="EN"><seg>Read <bpt i="0" x="0">&lt;g0&gt;</bpt>the call<ept i="0">&lt;/g0&gt;</ept> <ph x="1">&lt;x1/&gt;</ph></seg></tuv>
<tuv xml:lang="AZ"><seg><ph x="1">&lt;x1/&gt;</ph><bpt i="0" x="0">&lt;g0&gt;</bpt>Çağırışı<ept i="0">&lt;/g0&gt;</ept></seg></tuv>
</tu></body></tmx>`);
    expect(problem).toBeNull();
    expect(pairs).toEqual([
      { locale: 'az', source: 'Read <1>the call</1> <2/>', target: '<2/><1>Çağırışı</1>' },
    ]);
  });

  test('of an older version and several languages is read for those that are known', () => {
    const tuv = (lang: string, text: string) => `<tuv lang="${lang}"><seg>${text}</seg></tuv>`;
    const unit = `<tu>${tuv('EN-GB', 'River')}${tuv('az-AZ', 'Çay')}${tuv('KA', 'მდინარე')}${tuv('fr', 'Fleuve')}${tuv('az', '')}</tu>`;
    const { pairs, leftOut } = parse(`<tmx version="1.1"><body>${unit}</body></tmx>`);
    expect(pairs.map(({ locale, target }) => [locale, target])).toEqual([
      ['az', 'Çay'],
      ['ka', 'მდინარე'],
    ]);
    expect(leftOut).toBe(2);
  });

  test.each([
    ['a ZIP', Buffer.from('PK\x03\x04'), { code: 'not-tmx', root: 'zip' }],
    ['XML of another kind', '<xliff/>', { code: 'not-tmx', root: 'xliff' }],
    ['broken XML', '<tmx><body>', { code: 'unreadable' }],
    ['an entity bomb', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx>&a;</tmx>', { code: 'unreadable' }],
    [
      'a memory without ours',
      '<tmx><body><tu><tuv xml:lang="fr"/></tu></body></tmx>',
      { code: 'nothing', languages: ['fr'] },
    ],
  ])('that is %s is refused with the reason', (_what, bytes, problem) => {
    expect(parse(bytes)).toMatchObject({ pairs: [], problem });
  });
});
