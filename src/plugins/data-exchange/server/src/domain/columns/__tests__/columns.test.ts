import { describe, expect, it } from '@jest/globals';
import { projectRelations, projectFacts, projectTexts } from '#catalogue/project';
import { chooseColumns, everyColumn } from '../choose-columns';
import { COLUMNS } from '../columns';
import { LOCATIONS, PARTNERS, readEntries, SOCIAL_LINKS, writeEntries } from '../entries';
import { guardFormula, unguardFormula } from '../formula-guard';
import { joinValues, splitValues } from '../separated-values';
import { blocksToHtml } from '../blocks-to-html';

describe('the columns of a table', () => {
  it('say everything that a project has', () => {
    const fields = [projectTexts, projectFacts, projectRelations].flatMap(({ shape }) => Object.keys(shape));
    const said = COLUMNS.map(({ name }) => name.split('.')[0]);
    expect(fields.filter((field) => !said.includes(field))).toEqual([]);
  });

  it('have each a name of its own', () => {
    const headers = everyColumn(['en', 'az']).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toEqual(expect.arrayContaining(['title', 'title.locale', 'title:az', 'countries.code']));
  });

  it('are chosen by name, in the order asked for, each once', () => {
    const chosen = chooseColumns(['title:az', 'slug', 'slug'], ['en', 'az']);
    expect(chosen).toMatchObject({ kind: 'columns', columns: [{ header: 'title:az' }, { header: 'slug' }] });
  });

  it('are refused by the names that none has', () => {
    expect(chooseColumns(['slug', 'title:xx', 'secret'], ['en', 'az'])).toEqual({
      kind: 'unknown',
      names: ['title:xx', 'secret'],
    });
  });

  it('are with * those that can come in again: each text in each language, none that fell back', () => {
    const chosen = chooseColumns(['*'], ['en', 'az']);
    const headers = chosen.kind === 'columns' ? chosen.columns.map(({ header }) => header) : [];
    expect(headers).toEqual(expect.arrayContaining(['title:en', 'title:az']));
    expect(headers).not.toContain('title');
  });
});

describe('several values in one cell', () => {
  it.each([[['AZ', 'GE']], [['a;b', 'c|d', 'e\\f', 'g\nh']], [['ends in \\', '\\;']], [[]]])(
    'come back as they were: %j',
    (values) => {
      expect(splitValues(joinValues(values))).toEqual(values);
    },
  );
});

describe('entries of a component in one cell', () => {
  it.each([
    { name: 'Ministry of Health', role: 'lead', website: 'https://example.org/a?b=c;d', ref: null },
    { name: 'Health (Ministry of)', role: null, website: null, ref: null },
    { name: 'Trap (lead)', role: null, website: null, ref: null },
    { name: 'Trap (lead)', role: 'partner', website: 'https://example.org', ref: null },
    { name: 'Trap <https://example.org>', role: null, website: null, ref: null },
    { name: 'Back\\slash; and (more) | here', role: 'beneficiary', website: null, ref: null },
    { name: 'Trap [XM-1]', role: null, website: null, ref: null },
    { name: 'Health', role: 'lead', website: 'https://a.example', ref: 'XM-DAC-918-3' },
  ] as const)('say a partner so that it comes back: %j', (partner) => {
    const cell = writeEntries([partner, partner], PARTNERS);
    expect(readEntries(cell, PARTNERS)).toEqual({ kind: 'entries', entries: [partner, partner] });
  });

  it.each([
    { label: 'Sheki', latitude: 41.1919, longitude: 47.1706 },
    { label: null, latitude: -0.5, longitude: 0 },
    { label: 'Baku (port; east)', latitude: 40.4, longitude: 49.9 },
  ])('say a location so that it comes back: %j', (location) => {
    const cell = writeEntries([location], LOCATIONS);
    expect(readEntries(cell, LOCATIONS)).toEqual({ kind: 'entries', entries: [location] });
  });

  it('say a page of a network so that it comes back', () => {
    const link = { platform: 'facebook', url: 'https://www.facebook.com/a;b' } as const;
    expect(readEntries(writeEntries([link], SOCIAL_LINKS), SOCIAL_LINKS)).toEqual({
      kind: 'entries',
      entries: [link],
    });
  });

  it('name what isn’t one', () => {
    expect(readEntries('facebook: https://a.example; nonsense', SOCIAL_LINKS)).toEqual({
      kind: 'unread',
      text: 'nonsense',
    });
  });
});

describe('a text that a spreadsheet would run', () => {
  it.each(['=1+1', '@SUM(A1)', '+SUM(A1)', '-cmd', '\tx', '\rx', '＝1', "'=1", '-2+3+cmd|’/C calc’!A0'])(
    'is made text, and comes back: %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    },
  );

  it.each(['+994 12 404-00-00', '-12.50', '+1 (212) 555/01', "'tis", 'a=b', ''])(
    'is none, and stays: %j',
    (text) => {
      expect(guardFormula(text)).toBe(text);
      expect(unguardFormula(text)).toBe(text);
    },
  );
});

describe('a rich text in a cell', () => {
  it('is HTML of few elements, with what was written escaped', () => {
    const html = blocksToHtml(
      [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'A < B' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'one\ntwo', bold: true },
            { type: 'link', url: 'https://a.example/?a="b"', children: [{ type: 'text', text: 'link' }] },
          ],
        },
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [{ type: 'text', text: 'first' }] },
            {
              type: 'list',
              format: 'unordered',
              children: [{ type: 'list-item', children: [{ type: 'text', text: 'in it' }] }],
            },
          ],
        },
        { type: 'image', image: { name: 'a', url: '/uploads/a.png' }, children: [] },
      ],
      'https://portal.example',
    );
    expect(html.split('\n')).toEqual([
      '<h2>A &lt; B</h2>',
      '<p><strong>one<br>two</strong><a href="https://a.example/?a=&quot;b&quot;">link</a></p>',
      '<ol><li>first<ul><li>in it</li></ul></li></ol>',
      '<img src="https://portal.example/uploads/a.png" alt="">',
    ]);
  });
});
